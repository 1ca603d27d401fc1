import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(20, 20)
for step in range(5):
    prune.l1_unstructured(layer, "weight", amount=0.5)
    share = (layer.weight != 0).float().mean().item()
    print(f"after {step + 1}: {'█' * round(40 * share)} {share:.4f} remain")

hook = next(iter(layer._forward_pre_hooks.values()))
print(type(hook).__name__, "of", len(hook))
print("first of them:", type(hook[0]).__name__)
print("hooks:", len(layer._forward_pre_hooks))

steps = 5
target = 0.9
amount = 1 - (1 - target) ** (1 / steps)
layer = nn.Linear(20, 20)
for _ in range(steps):
    prune.l1_unstructured(layer, "weight", amount=amount)
share = (layer.weight == 0).float().mean().item()
print(f"{steps} times {amount:.3f} prune {share:.2f}")

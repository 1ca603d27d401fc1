import torch
from torch import nn
from torch.nn.utils import prune

rows = torch.tensor([[3, 3, 3, 3], [5, 0, 0, 0], [0, 4, 4, 0.0]])
inf = float("inf")


def layer_of(rows):
    layer = nn.Linear(4, 3)
    with torch.no_grad():
        layer.weight.copy_(rows)
    return layer


for n in (0, 1, 2, inf, -inf):
    layer = layer_of(rows)
    prune.ln_structured(layer, "weight", amount=1, n=n, dim=0)
    print(f"n={n}: row", layer.weight_mask[:, 0].argmin().item(), "goes")

for dim in (0, 1, -1):
    layer = layer_of(rows)
    prune.random_structured(layer, "weight", amount=1, dim=dim)
    print(f"dim={dim}: {int((layer.weight_mask == 0).sum())} weights go")

scores = torch.zeros(3, 4)
scores[2] = 1  # keep what scores high
layer = layer_of(rows)
prune.l1_unstructured(layer, "weight", 8, importance_scores=scores)
print("importance_scores:", layer.weight_mask.sum(dim=1).tolist())

layer = layer_of(rows)
prune.random_unstructured(layer, name="bias", amount=2)
print("name:", int(layer.bias_mask.sum()), "of", len(layer.bias), "biases stay")

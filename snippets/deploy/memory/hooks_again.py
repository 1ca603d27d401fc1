import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

model = nn.Sequential(nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 1))
before, after = [], []
for layer in model:
    layer.register_forward_pre_hook(lambda m, args: before.append(m))
    layer.register_forward_hook(lambda m, args, y: after.append(m))

names = {layer: name for name, layer in model.named_children()}
for early_stop in (True, False):
    before.clear(), after.clear()
    options = {"use_reentrant": False, "early_stop": early_stop}
    checkpoint(model, torch.ones(4, 2), **options).sum().backward()
    print("early_stop:", early_stop)
    print("  before:", *[names[layer] for layer in before])
    print("  after: ", *[names[layer] for layer in after])

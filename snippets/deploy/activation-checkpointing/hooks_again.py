import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

before = []
after = []


def pre_hook(module, args):
    before.append(names[module])


def post_hook(module, args, output):
    after.append(names[module])


model = nn.Sequential(nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 1))
names = {layer: name for name, layer in model.named_children()}
for layer in model:
    layer.register_forward_pre_hook(pre_hook)
    layer.register_forward_hook(post_hook)

x = torch.ones(4, 2)
for early_stop in (True, False):
    before.clear()
    after.clear()
    options = {"use_reentrant": False, "early_stop": early_stop}
    checkpoint(model, x, **options).sum().backward()
    print("early_stop:", early_stop)
    print("  pre-hooks:", *before)
    print("  hooks:    ", *after)

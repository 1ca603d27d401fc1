import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

before = []
after = []
backward = []


def pre_hook(module, args):
    before.append(names[module])


def post_hook(module, args, output):
    after.append(names[module])


def backward_hook(module, grad_input, grad_output):
    backward.append(names[module])


model = nn.Sequential(nn.Linear(2, 2), nn.Tanh(), nn.Linear(2, 1))
names = {layer: name for name, layer in model.named_children()}
for layer in model:
    layer.register_forward_pre_hook(pre_hook)
    layer.register_forward_hook(post_hook)
    layer.register_full_backward_hook(backward_hook)

x = torch.ones(4, 2, requires_grad=True)
to_the_end = {"use_reentrant": False, "early_stop": False}
for options in ({"use_reentrant": False}, to_the_end, {"use_reentrant": True}):
    before.clear()
    after.clear()
    backward.clear()
    checkpoint(model, x, **options).sum().backward()
    print(options)
    print("  forward pre-hooks:", *before)
    print("  forward hooks:    ", *after)
    print("  backward hooks:   ", *backward)

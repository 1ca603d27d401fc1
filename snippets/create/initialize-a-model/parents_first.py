import torch
from torch import nn


def reset_module(module):
    for name in ("reset_parameters", "_reset_parameters"):
        if hasattr(module, name):
            getattr(module, name)()


def top_level(model):
    for module in model.children():
        reset_module(module)


def public_only(model):
    for module in model.modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()


def parents_first(model):
    for module in model.modules():
        reset_module(module)


def children_first(model):
    model.apply(reset_module)


for order in (top_level, public_only, parents_first, children_first):
    torch.manual_seed(0)
    attention = nn.MultiheadAttention(8, 2)
    model = nn.Sequential(nn.Sequential(attention))
    old = attention.in_proj_weight.detach().clone()
    order(model)
    new = not torch.equal(old, attention.in_proj_weight)
    zero = not attention.out_proj.bias.any()
    print(f"{order.__name__}: new in_proj {new}, out_proj.bias zero {zero}")

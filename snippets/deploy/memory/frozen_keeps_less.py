import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

kept = []


def pack(tensor):
    kept.append("input" if tensor.shape == x.shape else "weight")
    return tensor.detach()


for frozen in (False, True):
    for needs_grad in (True, False):
        kept.clear()
        layer = nn.Linear(3, 2).requires_grad_(not frozen)
        x = torch.ones(5, 3, requires_grad=needs_grad)
        with saved_tensors_hooks(pack, lambda tensor: tensor):
            layer(x)
        weight = "frozen" if frozen else "trained"
        source = "needs grad" if needs_grad else "no grad"
        print(f"weight {weight:7}  input {source:10}  kept {kept}")

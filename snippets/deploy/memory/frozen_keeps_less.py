import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def report(trained, needs_grad):
    kept = []

    def pack(tensor):
        is_input = tensor.shape == x.shape
        kept.append("input" if is_input else "weight")
        return tensor.detach()

    layer = nn.Linear(3, 2).requires_grad_(trained)
    x = torch.ones(5, 3, requires_grad=needs_grad)
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        layer(x)
    print(f"{trained!s:14}  {needs_grad!s:17}  {kept}")


print("weight trained  input needs grad   kept")
report(trained=True, needs_grad=True)
report(trained=True, needs_grad=False)
report(trained=False, needs_grad=True)
report(trained=False, needs_grad=False)

import torch
from torch import nn


@torch.no_grad()
def eye(tensor):
    tensor.zero_()
    for place in range(min(tensor.shape)):
        tensor[place, place] = 1
    return tensor


@torch.no_grad()
def dirac(tensor, groups=1):
    """Write a one into the middle of the window of channel d, for output d."""
    tensor.zero_()
    middle = [size // 2 for size in tensor.shape[2:]]
    outputs = tensor.shape[0] // groups
    for group in range(groups):
        for d in range(min(outputs, tensor.shape[1])):
            place = (group * outputs + d, d, *middle)
            tensor[place] = 1
    return tensor


wide = torch.empty(2, 3)
print(torch.equal(eye(wide), nn.init.eye_(torch.empty(2, 3))))
window = torch.empty(6, 2, 3, 3)
theirs = nn.init.dirac_(torch.empty(6, 2, 3, 3), groups=3)
print(torch.equal(dirac(window, groups=3), theirs))

torch.manual_seed(0)
x = torch.randn(1, 4, 8, 8)
conv = nn.Conv2d(4, 4, 3, padding=1, groups=2, bias=False)
for groups in (1, 2):
    nn.init.dirac_(conv.weight, groups=groups)
    same = [torch.equal(conv(x)[0, c], x[0, c]) for c in range(4)]
    print(f"dirac_(groups={groups}): each channel unchanged:", same)

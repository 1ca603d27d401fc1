import torch
from torch import nn

down = nn.Conv2d(8, 4, kernel_size=3, groups=2)
up = nn.ConvTranspose2d(8, 4, kernel_size=3, groups=2)
print("Conv2d:         ", tuple(down.weight.shape))
print("ConvTranspose2d:", tuple(up.weight.shape))

torch.manual_seed(0)
up = nn.ConvTranspose2d(8, 4, kernel_size=3, groups=2, bias=False)
x = torch.randn(1, 8, 5, 5)
halves = []
for inputs, weight in zip(x.chunk(2, 1), up.weight.chunk(2), strict=True):
    halves.append(nn.functional.conv_transpose2d(inputs, weight))
same = torch.allclose(torch.cat(halves, 1), up(x), atol=1e-5)
print("two groups are two layers:", same)

try:
    up.load_state_dict({"weight": down.weight})
except RuntimeError as error:
    print("RuntimeError:", str(error).splitlines()[-1].strip())
square = nn.ConvTranspose2d(4, 4, kernel_size=3, bias=False)
other = nn.Conv2d(4, 4, kernel_size=3, bias=False)
print("in == out:", square.load_state_dict(other.state_dict()))

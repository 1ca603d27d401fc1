import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 64, 8, 8, requires_grad=True)
up = nn.ConvTranspose2d(64, 4, kernel_size=4, stride=2, bias=False)
one_output = up(x)[0, 0, 8, 8]
(gradient,) = torch.autograd.grad(one_output, x)
print("numbers that one output adds up:", gradient.count_nonzero().item())
print("fan_in of torch:", up.weight[0].numel())
print("fan_out of torch:", up.weight[:, 0].numel())


def spread():
    inside = up(x)[..., 3:-3, 3:-3]
    return f"{inside.std().item():.1f}"


nn.init.kaiming_normal_(up.weight, nonlinearity="linear")
print("std of the output, fan_in: ", spread())
nn.init.kaiming_normal_(up.weight, mode="fan_out", nonlinearity="linear")
print("std of the output, fan_out:", spread())
nn.init.normal_(up.weight, std=256**-0.5)
print("std of the output, counted:", spread())

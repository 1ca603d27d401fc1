import torch
from torch import nn


def inputs_of(channel, groups):
    """Draw which of 4 input channels one output channel reads."""
    conv = nn.Conv1d(4, 4, kernel_size=3, groups=groups)
    nn.init.ones_(conv.weight)
    x = torch.zeros(4, 3, requires_grad=True)
    conv(x)[channel].sum().backward()
    read = x.grad.any(dim=1).tolist()
    return "".join("█" if each else "·" for each in read)


print("output  groups=1  groups=2  groups=4")
for channel in range(4):
    drawn = [inputs_of(channel, groups) for groups in (1, 2, 4)]
    print(f"{channel:6}  " + "      ".join(drawn))

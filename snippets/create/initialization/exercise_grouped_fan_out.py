import torch
from torch import nn


def initialize(conv):
    """Draw the weight by Kaiming, so that the gradient keeps its size.

    Count what an input really reaches, with groups, too. The stride is 1.
    """
    # your turn
    nn.init.kaiming_normal_(conv.weight, mode="fan_out", nonlinearity="relu")


# the check
def check():
    torch.manual_seed(0)
    for conv, reached in (
        (nn.Conv2d(32, 64, 3), 64 * 9),
        (nn.Conv2d(64, 64, 3, groups=64), 9),
        (nn.Conv2d(32, 64, (1, 5), groups=4), 16 * 5),
        (nn.Conv1d(64, 128, 7, groups=64), 2 * 7),
    ):
        bias = conv.bias.clone()
        initialize(conv)
        std = conv.weight.std().item()
        if abs(std * (reached / 2) ** 0.5 - 1) > 0.15:
            return f"not yet: an input of {conv} reaches {reached} numbers"
        if not torch.equal(conv.bias, bias):
            return "not yet: the bias is not asked for"
    return "solved"


print(check())

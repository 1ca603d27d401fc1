import torch
from torch import nn


def initialize(weight):
    """Fill a matrix that is used as x @ weight, before a ReLU, by Kaiming.

    The signal keeps its mean square. weight: shape (inputs, outputs).
    """
    # your turn
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


# the check
def check():
    torch.manual_seed(0)
    for inputs, outputs in ((100, 900), (900, 100), (300, 300)):
        weight = nn.Parameter(torch.full((inputs, outputs), torch.nan))
        initialize(weight)
        if weight.shape != (inputs, outputs) or not weight.requires_grad:
            return "not yet: the shape or requires_grad has changed"
        if not weight.is_leaf:
            return "not yet: the parameter is no leaf any more"
        x = torch.randn(500, inputs)
        signal = torch.relu(x @ weight)
        if not 0.9 < signal.pow(2).mean() < 1.1:
            return f"not yet: {inputs} to {outputs} changes the signal"
        if weight.std() < 0.9 * (2 / inputs) ** 0.5:
            return "not yet: the weights are too much alike"
    return "solved"


print(check())

import torch
from torch import nn


# your turn
def repeat(make, times):
    """Call make as often as times says, and return a chain of the layers."""
    return nn.Sequential(make()) * times


# the check
def make_linear():
    made.append(nn.Linear(3, 3))
    return made[-1]


def make_block():
    made.append(nn.Sequential(nn.Linear(3, 3), nn.ReLU()))
    return made[-1]


torch.manual_seed(0)
wrong = []
for make in (make_linear, make_block):
    for times in (3, 2, 1):
        made = []
        chain = repeat(make, times)
        weights = [p for p in chain.parameters() if p.dim() == 2]
        distinct = {tuple(weight.flatten().tolist()) for weight in weights}
        if type(chain) is not nn.Sequential or len(chain) != times:
            wrong.append(f"not a Sequential of {times} layers")
        elif len(weights) != times:
            wrong.append(f"{times} layers share {len(weights)} weight")
        elif len(distinct) != times:
            wrong.append("two layers start with the same numbers")
        elif list(chain) != made:
            wrong.append("the chain holds other layers than make returned")
print(f"not yet: {wrong[0]}" if wrong else "solved")

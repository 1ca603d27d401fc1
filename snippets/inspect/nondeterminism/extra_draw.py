import torch
from torch import nn


def weights(extra, own_generator):
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(1) if own_generator else None
    if extra:
        torch.randn(1)  # a new line of code, somewhere
    layer = nn.Linear(3, 3)
    nn.init.kaiming_uniform_(layer.weight, generator=generator)
    return layer.weight


for own in False, True:
    same = torch.equal(weights(False, own), weights(True, own))
    print(f"own generator {own}: weights are the same {same}")

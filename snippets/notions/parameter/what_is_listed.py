import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.ones(2))
        self.frozen = nn.Parameter(torch.ones(2), requires_grad=False)
        self.layer = nn.Linear(2, 1)
        self.tensor = torch.ones(2, requires_grad=True)
        self.in_a_list = [nn.Parameter(torch.ones(2))]
        self.register_buffer("buffer", torch.ones(2))


for name, parameter in Mixed().named_parameters():
    print(f"{name:14} requires_grad={parameter.requires_grad}")

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(2))
        self.mean = nn.Buffer(torch.zeros(2))
        self.layer = nn.Linear(2, 1)
        self.note = torch.ones(2)  # an ordinary attribute


model = Model()
for name in model.state_dict():
    print(name)

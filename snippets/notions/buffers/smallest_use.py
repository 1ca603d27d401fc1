import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.tensor([1.0, 2.0]))

    def forward(self, x):
        return x - self.mean


model = Center()
print("state_dict:", list(model.state_dict()))
print("parameters:", list(model.parameters()))
print("dtype after .double():", model.double().mean.dtype)

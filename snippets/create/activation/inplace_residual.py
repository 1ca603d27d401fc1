import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inplace):
        super().__init__()
        self.activation = nn.ReLU(inplace=inplace)

    def forward(self, x):
        return x + self.activation(x)


x = torch.tensor([-1.0, 2.0])
print("expected:", Block(inplace=False)(x).tolist())
print("in place:", Block(inplace=True)(x).tolist())
print("x is now:", x.tolist())

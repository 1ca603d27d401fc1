import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, inplace):
        super().__init__()
        self.activation = nn.ReLU(inplace=inplace)

    def forward(self, x):
        return x + self.activation(x)


for inplace in (False, True):
    leaf = torch.tensor([-1.0, 2.0], requires_grad=True)
    x = 3 * leaf
    out = Block(inplace)(x)
    out.sum().backward()
    print(f"inplace={inplace}: out {out.tolist()}, grad {leaf.grad.tolist()}")
    print("  x is now", x.tolist())

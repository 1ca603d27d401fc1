import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, width, zero):
        super().__init__()
        self.first = nn.Linear(width, width)
        self.last = nn.Linear(width, width)
        for layer in (self.first, self.last):
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
        if zero:
            nn.init.zeros_(self.last.weight)

    def forward(self, x):
        return x + self.last(torch.relu(self.first(x)))


for zero in (False, True):
    torch.manual_seed(0)
    blocks = [Block(128, zero) for _ in range(8)]
    signal = torch.randn(64, 128)
    spread = []
    for block in blocks:
        signal = block(signal)
        spread.append(f"{signal.std().item():.0f}")
    print("last layer zero:" if zero else "last layer drawn:", *spread)

signal.pow(2).mean().backward()
block = blocks[0]
print("gradient at the first step, of the first layer:", end=" ")
print(bool(block.first.weight.grad.any()), end="; of the last: ")
print(bool(block.last.weight.grad.any()))

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

optimizer = torch.optim.SGD(nn.ModuleList(blocks).parameters(), lr=0.1)
for step in (1, 2):
    optimizer.zero_grad()
    nn.Sequential(*blocks)(torch.randn(64, 128)).pow(2).mean().backward()
    found = bool(blocks[0].first.weight.grad.any())
    print(f"step {step}: the first layer gets a gradient: {found}")
    optimizer.step()

import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self, trained):
        super().__init__()
        start = torch.zeros(1, requires_grad=True)
        if trained:
            self.shift = nn.Parameter(start)
        else:
            self.register_buffer("shift", start)
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, x):
        return self.scale * x + self.shift


for trained in (False, True):
    model = Shift(trained)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.ones(1)).sum().backward()
    optimizer.step()
    kind = "Parameter" if trained else "Buffer"
    gradient = model.shift.grad.item()
    after = model.shift.item()
    print(f"{kind:9} gradient {gradient}  after one step {after:.1f}")

import torch
from torch import nn


class MadeInForward(nn.Module):
    def forward(self, x):
        self.weight = nn.Parameter(torch.ones(x.shape[-1]))
        return x * self.weight


class Converted(nn.Module):
    def __init__(self, dtype):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3)).to(dtype)

    def forward(self, x):
        return x * self.weight


class Cured(nn.Module):
    def __init__(self, dtype):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3, dtype=dtype))


made = MadeInForward()
print("made in forward:", list(made.state_dict()))
made(torch.ones(3))
optimizer = torch.optim.SGD(made.parameters(), lr=0.1)
for _ in range(2):
    made(torch.ones(3)).sum().backward()
    optimizer.step()
print("after two steps:", made.weight.tolist())

for layer_class in (Converted, Cured):
    for dtype in (torch.float32, torch.float64):
        names = list(layer_class(dtype).state_dict())
        print(f"{layer_class.__name__}, {dtype}: {names}")
print("its type:", type(Converted(torch.float64).weight).__name__)

import torch
from torch import nn


class InThenOut(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 10)
        self.lin_out = nn.Linear(10, 1)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


class OutThenIn(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_out = nn.Linear(10, 1)  # assigned first, called last
        self.lin_in = nn.Linear(3, 10)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


x = torch.ones(2, 3)
torch.manual_seed(0)
one = InThenOut()
torch.manual_seed(0)
other = OutThenIn()
for model in (one, other):
    print([name for name, _ in model.named_children()])
print("same numbers from one seed:", torch.allclose(one(x), other(x)))

other.load_state_dict(one.state_dict())
print("same output for the same weights:", torch.allclose(one(x), other(x)))

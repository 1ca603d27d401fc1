import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, cut):
        super().__init__()
        self.first = nn.Linear(3, 3, bias=False)
        self.middle = nn.Linear(3, 3, bias=False)
        self.last = nn.Linear(3, 1, bias=False)
        self.cut = cut

    def forward(self, x):
        x = self.first(x)
        if self.cut == "x.detach()":
            x = x.detach()
        if self.cut == "no_grad":
            with torch.no_grad():
                x = self.middle(x)
        elif self.cut == "weight.data":
            x = F.linear(x, self.middle.weight.data)
        else:
            x = self.middle(x)
        return self.last(x)


for cut in ("x.detach()", "no_grad", "weight.data", "nothing"):
    model = Net(cut)
    model(torch.ones(2, 3)).sum().backward()
    lacking = [n for n, p in model.named_parameters() if p.grad is None]
    print(f"{cut:11} .grad is None in {lacking}")

import torch
from torch import nn
from torch.nn import functional as F
from torch.nn.utils import parametrize


class Rule(nn.Module):
    def __init__(self, function):
        super().__init__()
        self.function = function

    def forward(self, v):
        return self.function(v)


rules = {
    "positive": F.softplus,
    "within -1 and 1": torch.tanh,
    "rows sum to 1": lambda v: v.softmax(dim=1),
    "rows of length 1": lambda v: F.normalize(v, dim=1),
    "columns of mean 0": lambda v: v - v.mean(dim=0),
    "lower triangle": lambda v: v.tril(),
    "symmetric": lambda v: v.triu() + v.triu(1).T,
    "skew-symmetric": lambda v: v.triu(1) - v.triu(1).T,
    "positive definite": lambda v: v @ v.T + 0.1 * torch.eye(len(v)).to(v),
    "diagonal of 0": lambda v: v - v.diag().diag(),
}
for name, function in rules.items():
    torch.manual_seed(0)
    layer = nn.Linear(2, 2)
    parametrize.register_parametrization(layer, "weight", Rule(function))
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    layer(torch.randn(8, 2)).square().mean().backward()
    optimizer.step()
    rows = layer.weight.detach().mul(100).round().div(100) + 0.0  # no -0.0
    rows = [f"{a:5.2f} {b:5.2f}" for a, b in rows.tolist()]
    print(f"{name:17}", " | ".join(rows))

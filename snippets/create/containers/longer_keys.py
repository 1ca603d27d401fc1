import torch
from torch import nn


class DictLinear(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        weight = torch.zeros(out_features, in_features)
        bias = torch.zeros(out_features)
        self.params = nn.ParameterDict({"weight": weight, "bias": bias})

    def forward(self, x):
        return x @ self.params["weight"].T + self.params["bias"]


torch.manual_seed(0)
ours = DictLinear(3, 2)
theirs = nn.Linear(3, 2)
try:
    ours.load_state_dict(theirs.state_dict())
except RuntimeError as error:
    for line in f"RuntimeError: {error}".splitlines():
        print(line.strip())

state = theirs.state_dict()
renamed = {f"params.{key}": value for key, value in state.items()}
print(ours.load_state_dict(renamed))
x = torch.randn(5, 3)  # (batch, in_features)
print("same output:", torch.allclose(ours(x), theirs(x)))

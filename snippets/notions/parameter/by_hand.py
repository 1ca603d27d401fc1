import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out_features, in_features))
        self.bias = nn.Parameter(torch.ones(out_features))

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
ours, theirs = SimpleLinearLayer(3, 2), nn.Linear(3, 2)
print(ours.load_state_dict(theirs.state_dict()))

x = torch.randn(5, 3)  # (batch, in_features)
print("same output:", torch.allclose(ours(x), theirs(x)))

import math

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.bias = nn.Parameter(torch.empty(out_features))
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1 / math.sqrt(self.weight.shape[1])
        nn.init.uniform_(self.weight, -bound, bound)
        nn.init.uniform_(self.bias, -bound, bound)

    def forward(self, x):
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
ours = SimpleLinearLayer(3, 2)
torch.manual_seed(0)
theirs = nn.Linear(3, 2)
print("same weight:", torch.allclose(ours.weight, theirs.weight))
print("same bias:", torch.allclose(ours.bias, theirs.bias))

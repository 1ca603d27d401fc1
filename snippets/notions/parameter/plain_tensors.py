import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features):
        super().__init__()
        self.weight = torch.zeros(out_features, in_features)
        self.bias = torch.ones(out_features)

    def forward(self, x):
        return x @ self.weight.T + self.bias


model = SimpleLinearLayer(3, 2)
print("output", tuple(model(torch.zeros(5, 3)).shape))
print("state_dict", dict(model.state_dict()))

try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

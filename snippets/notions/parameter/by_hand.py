import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(out_features, in_features))
        if bias:
            self.bias = nn.Parameter(torch.zeros(out_features))
        else:
            self.register_parameter("bias", None)

    def forward(self, x):
        y = x @ self.weight.T
        if self.bias is not None:
            y = y + self.bias
        return y


torch.manual_seed(0)
ours = SimpleLinearLayer(3, 2)
theirs = nn.Linear(3, 2)
print(ours.load_state_dict(theirs.state_dict()))

x = torch.randn(5, 3)  # (batch, in_features)
print("same output:", torch.allclose(ours(x), theirs(x)))

import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_features, hidden_features, out_features):
        super().__init__()
        self.lin_in = nn.Linear(in_features, hidden_features)
        self.lin_out = nn.Linear(hidden_features, out_features)

    def forward(self, x):
        hidden = self.lin_in(x).relu()
        return self.lin_out(hidden)


model = SimpleMLP(3, 10, 1)
print("output", tuple(model(torch.zeros(2, 3)).shape))
for name, parameter in model.named_parameters():
    print(f"{name:15} {tuple(parameter.shape)}")

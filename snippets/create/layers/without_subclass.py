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


torch.manual_seed(0)
model = SimpleMLP(3, 10, 1)
chain = nn.Sequential(model.lin_in, nn.ReLU(), model.lin_out)

x = torch.randn(2, 3)
print("same output:", torch.allclose(model(x), chain(x)))
print("SimpleMLP: ", *model.state_dict())
print("Sequential:", *chain.state_dict())

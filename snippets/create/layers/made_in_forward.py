import torch
from torch import nn


class SimpleMLP(nn.Module):
    def forward(self, x):
        lin_in = nn.Linear(3, 10)
        lin_out = nn.Linear(10, 1)
        return lin_out(lin_in(x).relu())


torch.manual_seed(0)
model, x = SimpleMLP(), torch.ones(2, 3)
print("two calls agree:", torch.allclose(model(x), model(x)))
print("parameters:", list(model.parameters()))

try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

import torch
from torch import nn
from torch.export import export


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 4)
        self.out = nn.Linear(4, 2)

    def forward(self, x):
        print("forward runs on a", type(x).__name__)
        return self.out(torch.relu(self.hidden(x)))


model, x = SimpleMLP().eval(), torch.ones(5, 3)  # (batch, in_features)
program = export(model, (x,))
print("exported:", type(program).__name__)
output = program.module()(x)
print("same output:", output.allclose(model(x)))

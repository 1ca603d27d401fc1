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


torch.manual_seed(0)
model = SimpleMLP().eval()
x = torch.randn(5, 3)  # (batch, in_features)

program = export(model, (x,))
print("exported")
output = program.module()(x)
print("the program ran")
print("same output:", output.allclose(model(x)))

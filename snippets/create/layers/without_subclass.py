import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        self.lin_in = nn.Linear(in_f, inter_f)
        self.lin_out = nn.Linear(inter_f, out_f)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


torch.manual_seed(0)
model = SimpleMLP(3, 10, 1)
chain = nn.Sequential(model.lin_in, nn.ReLU(), model.lin_out)

x = torch.randn(2, 3)
print("same output:", torch.allclose(model(x), chain(x)))
print("SimpleMLP: ", list(model.state_dict())[::2])
print("Sequential:", list(chain.state_dict())[::2])

import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        self.lin_in = nn.Linear(in_f, inter_f)
        self.lin_out = nn.Linear(inter_f, out_f)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


model = SimpleMLP(3, 10, 1)
print("output", tuple(model(torch.zeros(2, 3)).shape))
for name, parameter in model.named_parameters():
    print(f"{name:15} {tuple(parameter.shape)}")

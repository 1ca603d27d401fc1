import torch
from torch import nn
from torch.export import Dim, export

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)).eval()
example = torch.randn(2, 3)  # (batch, in_features)
program = export(model, (example,), dynamic_shapes=({0: Dim("batch")},))

x = torch.randn(5, 3)
output = program.module()(x)
print(type(program).__name__)
print("same output:", output.allclose(model(x)))

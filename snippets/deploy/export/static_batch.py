import torch
from torch import nn
from torch.export import Dim, export

model = nn.Linear(3, 2).eval()
x = torch.ones(5, 3)  # (batch, in_features)

static = export(model, (x,)).module()
try:
    static(torch.ones(4, 3))
except AssertionError as error:
    print(f"AssertionError: {error}")

dynamic = export(model, (x,), dynamic_shapes=({0: Dim("batch")},)).module()
for batch in (4, 1, 0):
    print(tuple(dynamic(torch.ones(batch, 3)).shape))
try:
    dynamic(torch.ones(4, 7))
except AssertionError as error:
    print(f"AssertionError: {error}")
print("a dimension more:", tuple(dynamic(torch.ones(4, 3, 3)).shape))

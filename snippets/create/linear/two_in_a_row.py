import torch
from torch import nn

torch.manual_seed(0)
first = nn.Linear(4, 100)
second = nn.Linear(100, 3)
x = torch.randn(8, 4)

merged = nn.Linear(4, 3)
with torch.no_grad():
    merged.weight.copy_(second.weight @ first.weight)
    merged.bias.copy_(second.weight @ first.bias + second.bias)
in_a_row = second(first(x))
print("one layer does it:", torch.allclose(in_a_row, merged(x), atol=1e-5))

bent = second(torch.relu(first(x)))
print("with a ReLU between:", torch.allclose(bent, merged(x), atol=1e-5))

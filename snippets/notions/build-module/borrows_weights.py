import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(2, 1)
x = torch.tensor([[3.0, 4.0]])
before = layer(x)

weight, bias = torch.tensor([[1.0, 10.0]]), torch.zeros(1)
output = functional_call(layer, {"weight": weight, "bias": bias}, x)
print("3 * 1 + 4 * 10 =", output.item())
print("layer unchanged:", torch.equal(layer(x), before))

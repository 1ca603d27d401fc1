import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(2, 1)
weights = {
    "weight": torch.tensor([[1.0, 10.0]]),
    "bias": torch.tensor([0.0]),
}
x = torch.tensor([[3.0, 4.0]])
before = layer(x)

output = functional_call(layer, weights, (x,))
print("3 * 1 + 4 * 10 =", output.item())
print("layer unchanged:", layer(x).equal(before))

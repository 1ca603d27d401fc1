import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(2, 1)
x = torch.ones(1, 2)
zeros = {"weights": torch.zeros(1, 2), "bias": torch.zeros(1)}

output = functional_call(layer, zeros, (x,))
own = torch.allclose(output, x @ layer.weight.T)
print("output of the layer's own weight:", own)

try:
    functional_call(layer, zeros, (x,), strict=True)
except RuntimeError as error:
    print(f"RuntimeError: {error}".expandtabs(4))

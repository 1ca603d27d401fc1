import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(2, 1)
x = torch.ones(1, 2)

output = functional_call(layer, layer.state_dict(), (x,))
print("with state_dict():", output.requires_grad)

output = functional_call(layer, dict(layer.named_parameters()), (x,))
print("with named_parameters():", output.requires_grad)

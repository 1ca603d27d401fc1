import torch
from torch import nn

model, x = nn.Linear(3, 2), torch.ones(5, 3)
print("model.to returns model:", model.to(torch.float64) is model)
print("x.to returns x:", x.to(torch.float64) is x)
print("weight", model.weight.dtype, "x", x.dtype)

print("nothing to change:", x.to(torch.float32) is x)

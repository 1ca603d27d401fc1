import torch
from torch import nn

layer = nn.Linear(2, 2)
for name in ["device", "dtype"]:
    try:
        getattr(layer, name)
    except AttributeError as error:
        print("AttributeError:", error)

parameter = next(layer.parameters())
print(parameter.device.type, parameter.dtype)
try:
    next(nn.ReLU().parameters())
except StopIteration as error:
    print("StopIteration:", error.args)

tensor = next(nn.ReLU().parameters(), torch.empty(0))
print(tensor.device.type, "by default, for a module without parameters")

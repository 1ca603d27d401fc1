import torch
from torch import nn

tensor = torch.ones(2)
named = nn.ParameterDict({"scale": tensor, "power": 3})
print(named)
print("state_dict:", *named.state_dict())

with torch.no_grad():
    named["scale"].fill_(5.0)
print("the tensor:", tensor.tolist())  # it shares memory with the parameter

named["power"] = torch.tensor(3.0)  # wrapped, so it is a parameter now
print("state_dict:", *named.state_dict())

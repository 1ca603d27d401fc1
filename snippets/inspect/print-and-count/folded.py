import torch
from torch import nn

layers = [nn.Linear(4, 4) for _ in range(4)]
print(nn.ModuleList(layers))
print(repr(nn.Sequential(*layers)).count("Linear"), "lines in Sequential")
named = dict(zip("abcd", layers, strict=True))
print(repr(nn.ModuleDict(named)).count("Linear"), "lines in ModuleDict")

mixed = nn.ModuleList([*layers[:2], nn.ReLU(), layers[2], nn.Linear(4, 5)])
mixed[0].requires_grad_(False)
mixed[1].to(torch.bfloat16)
print(mixed)

same = nn.ModuleList([layers[3]] * 4)
print(same)
print(sum(parameter.numel() for parameter in same.parameters()))

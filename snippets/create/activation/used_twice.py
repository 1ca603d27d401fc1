import torch
from torch import nn


def parameters(activation):
    first = nn.Linear(4, 4)
    second = nn.Linear(4, 4)
    model = nn.Sequential(first, activation, second, activation)
    return sum(p.numel() for p in model.parameters()), list(model.state_dict())


for activation in (nn.ReLU(), nn.PReLU()):
    count, names = parameters(activation)
    print(type(activation).__name__, count, [n for n in names if n[0] in "13"])

model = nn.Sequential(nn.Linear(4, 4), nn.PReLU(), nn.Linear(4, 4), nn.PReLU())
print("two objects:", sum(p.numel() for p in model.parameters()))
calls = []
relu = nn.ReLU()
relu.register_forward_hook(lambda module, inputs, out: calls.append(out.shape))
relu(relu(torch.ones(2)))
print("one hook, calls:", len(calls))

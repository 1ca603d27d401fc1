import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
model[1].weight = model[0].weight
scale = torch.ones(1)
for layer in model:
    layer.register_buffer("scale", scale)


def shared():
    weights = model[0].weight is model[1].weight
    buffers = model[0].scale is model[1].scale
    return f"one parameter: {weights}, one buffer: {buffers}"


print("built:       ", shared())
model.to("cpu")  # changes nothing here
print(".to('cpu'):  ", shared())
model.to(torch.float64)
print(".to(float64):", shared())

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 1), nn.Dropout())
x = torch.ones(2, 3)

model.train()  # to train
y = model(x)
print("dropout on:", model[1].training, "graph:", y.requires_grad)

model.eval()  # to validate: two switches
with torch.no_grad():
    y = model(x)
print("dropout on:", model[1].training, "graph:", y.requires_grad)

model[0].requires_grad_(False)  # to freeze: the flag of each parameter
print("weight requires grad:", model[0].weight.requires_grad)

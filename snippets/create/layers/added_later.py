import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 10), nn.ReLU())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.append(nn.Linear(10, 1))


def trained():
    groups = optimizer.param_groups
    return sum(len(group["params"]) for group in groups)


print("in the model:    ", len(list(model.parameters())))
print("in the optimizer:", trained())

optimizer.add_param_group({"params": model[-1].parameters()})
print("in the optimizer:", trained())

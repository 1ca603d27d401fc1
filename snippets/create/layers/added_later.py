import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 10), nn.ReLU())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

model.append(nn.Linear(10, 1))
print("in the model:    ", len(list(model.parameters())))
print("in the optimizer:", len(optimizer.param_groups[0]["params"]))

optimizer.add_param_group({"params": model[-1].parameters()})
counts = [len(group["params"]) for group in optimizer.param_groups]
print("in the optimizer:", " + ".join(map(str, counts)))

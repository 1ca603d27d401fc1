from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 2), torch.randn(8, 3)

parts = x.chunk(2)
replicas = [deepcopy(model) for _ in parts]
pairs = zip(replicas, parts, strict=True)
y = torch.cat([replica(part) for replica, part in pairs])
print("same output:", torch.allclose(y, model(x)))

weights = [replica.weight for replica in replicas]
gradients = torch.autograd.grad(y.pow(2).mean(), weights)
whole = torch.autograd.grad(model(x).pow(2).mean(), model.weight)[0]
total = torch.stack(gradients).sum(dim=0)
print("same gradient:", torch.allclose(total, whole))

from copy import deepcopy

import torch
from torch import nn


def data_parallel(model, x, count):
    """Forward of DataParallel on `count` GPUs; here all on one CPU."""
    shares = x.chunk(count)
    replicas = [deepcopy(model) for _ in shares]
    outputs = []
    for replica, share in zip(replicas, shares, strict=True):
        outputs.append(replica(share))
    return torch.cat(outputs), replicas


torch.manual_seed(0)
model = nn.Linear(3, 2)
x = torch.randn(8, 3)
y, replicas = data_parallel(model, x, count=2)
print("same output:", torch.allclose(y, nn.DataParallel(model)(x)))

weights = [replica.weight for replica in replicas]
gradients = torch.autograd.grad(y.square().mean(), weights)
whole = torch.autograd.grad(model(x).square().mean(), model.weight)[0]
print("same gradient:", torch.allclose(sum(gradients), whole))

import torch
from torch import nn

torch.manual_seed(0)
layers = [nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4), nn.InstanceNorm2d(4)]
model = nn.Sequential(*layers)
keys = list(model.state_dict())
weight = model[1].weight
x = torch.randn(2, 3, 8, 8)
before = model(x)

model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
print("classes:", *(type(layer).__name__ for layer in model))
print("same keys:", list(model.state_dict()) == keys)
print("same weight:", model[1].weight is weight)
print("same output, without a group:", torch.allclose(model(x), before))

norm = nn.BatchNorm1d(4)
nn.SyncBatchNorm.convert_sync_batchnorm(norm)
print("the root itself:", type(norm).__name__)

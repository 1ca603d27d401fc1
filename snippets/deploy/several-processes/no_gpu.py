import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(3, 2), torch.randn(8, 3)
parallel = nn.DataParallel(model)

print("devices", parallel.device_ids)
print("same output:", torch.equal(parallel(x), model(x)))

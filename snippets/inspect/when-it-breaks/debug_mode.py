import torch
from torch import nn
from torch.utils._debug_mode import DebugMode

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
x = torch.ones(2, 3)
with DebugMode(record_nn_module=True) as log:
    model(x).sum().backward()
print(log.debug_string())

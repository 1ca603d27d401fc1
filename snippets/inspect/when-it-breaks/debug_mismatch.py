from copy import deepcopy

import torch
from torch import nn
from torch.utils._debug_mode import DebugMode


def hashed(model, x):
    with DebugMode() as log:
        with DebugMode.log_tensor_hashes():
            model(x)
    return log.logs


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
other = deepcopy(model)
with torch.no_grad():
    other[0].bias[0] += 0.1

x = torch.ones(2, 3)
first = hashed(model, x)
second = hashed(other, x)
print("operations:", [entry.op.overloadpacket.__name__ for entry in first])
for found in DebugMode.check_hash_mismatches(first, second):
    print("differs:", found["call"])

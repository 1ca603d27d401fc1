from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4096, 8)
x = torch.randn(16, 4096)
exact = deepcopy(layer).double()(x.double())

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    result = deepcopy(layer).to(dtype)(x.to(dtype)).double()
    largest = (result - exact).abs().max().item()
    allowed = 16 * torch.finfo(dtype).eps * exact.abs().max().item()
    print(f"{dtype}: error below 16 steps: {largest < allowed}")

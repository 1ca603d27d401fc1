import torch
from torch import nn


class Head(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(64, 1, bias=False)
        nn.init.constant_(self.linear.weight, 20.0)

    def forward(self, x):
        return self.linear(x)


class SafeHead(Head):
    def forward(self, x):
        with torch.autocast(x.device.type, enabled=False):
            return self.linear(x.float())


x = torch.full((1, 64), 60.0)
for dtype in torch.float16, torch.bfloat16:
    with torch.autocast("cpu", dtype=dtype):
        print(dtype, Head()(x).item(), SafeHead()(x).item())

import torch
from torch import nn


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("as_float", torch.tensor(0.0))
        self.register_buffer("as_integer", torch.tensor(0))

    def forward(self, x):
        self.as_float += 1
        self.as_integer += 1
        return x


model = Counter().bfloat16()
for _ in range(300):
    model(torch.ones(1))
for name, buffer in model.named_buffers():
    print(f"{name:10} {buffer.dtype!s:14} {buffer.item():.0f}")

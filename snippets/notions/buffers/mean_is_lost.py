from io import BytesIO

import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.mean = mean

    def forward(self, x):
        if self.training:
            self.mean = x.mean(0)
        return x - self.mean


for make in (torch.tensor, lambda data: nn.Buffer(torch.tensor(data))):
    trained, fresh = Center(make([0.0, 0.0])), Center(make([0.0, 0.0]))
    trained(torch.tensor([[1.0, 2.0], [3.0, 6.0]]))
    torch.save(trained.state_dict(), file := BytesIO())
    file.seek(0)

    print("buffers:", [name for name, _ in fresh.named_buffers()])
    print(" ", fresh.load_state_dict(torch.load(file)))
    fresh.to(torch.float64)
    print("  mean", fresh.mean.tolist(), fresh.mean.dtype)

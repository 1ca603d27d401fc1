import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.ones(2))
        self.register_buffer("buffer", torch.ones(2))
        self.register_buffer("integers", torch.tensor([0, 1]))
        self.tensor = torch.ones(2)


double, meta = Mixed().to(torch.float64), Mixed().to("meta")
for name in ["parameter", "buffer", "integers", "tensor"]:
    dtype = str(getattr(double, name).dtype)
    print(f"{name:10} {dtype:14} {getattr(meta, name).device}")

try:
    double.to(torch.int64)
except TypeError as error:
    print(f"TypeError: {error}")

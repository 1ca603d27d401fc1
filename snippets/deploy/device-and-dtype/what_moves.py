import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.parameter = nn.Parameter(torch.ones(2))
        self.register_buffer("buffer", torch.ones(2))
        self.register_buffer("integers", torch.tensor([0, 1]))
        self.tensor = torch.ones(2)  # not registered


double = Mixed().to(torch.float64)
meta = Mixed().to("meta")
typed = Mixed().type(torch.float64)
print(f"{'':10} {'.to(float64)':14} {'.to(meta)':10} .type(float64)")
for name in ["parameter", "buffer", "integers", "tensor"]:
    dtype = str(getattr(double, name).dtype)
    device = str(getattr(meta, name).device)
    print(f"{name:10} {dtype:14} {device:10} {getattr(typed, name).dtype}")

try:
    double.to(torch.int64)
except TypeError as error:
    print(f"TypeError: {error}")

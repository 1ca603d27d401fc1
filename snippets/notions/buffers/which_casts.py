import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.tensor(0))
        self.register_buffer("mask", torch.tensor(True))
        self.register_buffer("mean", torch.tensor(0.0))


casts = {
    ".bfloat16()": lambda model: model.bfloat16(),
    ".to(torch.bfloat16)": lambda model: model.to(torch.bfloat16),
    ".type(torch.bfloat16)": lambda model: model.type(torch.bfloat16),
}
for name, cast in casts.items():
    print(name)
    for buffer, tensor in cast(Mixed()).named_buffers():
        print(f"  {buffer:5} {tensor.dtype}")

norm = nn.BatchNorm1d(2).type(torch.bfloat16)
for _ in range(300):
    norm(torch.ones(4, 2, dtype=torch.bfloat16))
print(f"BatchNorm1d counted {norm.num_batches_tracked.item():.0f} of 300")

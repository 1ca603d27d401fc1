import torch
from torch import nn
from torch.func import functional_call

norm = nn.BatchNorm1d(1)  # in train mode
weights: dict[str, torch.Tensor] = dict(norm.named_parameters())
x = torch.ones(4, 1)

functional_call(norm, weights, (x,))
mean = norm.get_buffer("running_mean").item()
print(f"without buffers, the module's running mean: {mean:.1f}")

norm.reset_running_stats()
buffers = {name: buffer.clone() for name, buffer in norm.named_buffers()}
functional_call(norm, (weights, buffers), (x,))
mean = norm.get_buffer("running_mean").item()
print(f"with clones, the module's running mean: {mean:.1f}")
print(f"the clone: {buffers['running_mean'].item():.1f}")

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
block = nn.Sequential(nn.Linear(64, 256), nn.GELU(), nn.Linear(256, 64))
x = torch.randn(32, 64)

block(x).sum().backward()
plain = block[0].weight.grad.clone()

block.zero_grad()
checkpoint(block, x, use_reentrant=False).sum().backward()
recomputed = block[0].weight.grad.clone()
print("same gradient:", torch.equal(recomputed, plain))

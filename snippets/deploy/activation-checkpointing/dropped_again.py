import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
dropout = nn.Dropout()
for preserve in (True, False):
    x = torch.ones(1000, requires_grad=True)
    options = {"use_reentrant": False, "preserve_rng_state": preserve}
    y = checkpoint(dropout, x, **options)
    y.sum().backward()
    same = y.equal(x.grad)
    print(f"preserve_rng_state={preserve!s:5} same mask in backward: {same}")

import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(100_000)
target = torch.randint(2, (100_000,)).float()
loss = nn.BCEWithLogitsLoss(reduction="sum")
for given in (target, target.half()):
    value = loss(logits, given)
    print(f"target {given.dtype}  loss {value.dtype} {value.item():.3g}")

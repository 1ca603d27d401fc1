import torch
from torch import nn


# your turn
class Positions(nn.Module):
    def forward(self, x):
        return x + torch.arange(x.shape[1])


# the check
model = Positions()
wrong = []
for device in ["cpu", "meta"]:
    for dtype in [torch.bfloat16, torch.float32, torch.float64, torch.int32]:
        for first, length in [(5, 1), (0, 3), (2, 200)]:
            x = torch.full((2, length), first, dtype=dtype, device=device)
            wanted = [list(range(first, first + length))] * 2
            try:
                y = model(x)
                good = y.device == x.device and y.dtype == dtype
                good &= y.is_meta or y.tolist() == wanted
            except RuntimeError:
                good = False
            if not good:
                wrong.append(f"{dtype} on {device}")
found = ", ".join(dict.fromkeys(wrong))
print(f"not yet: wrong for {found}" if wrong else "solved")

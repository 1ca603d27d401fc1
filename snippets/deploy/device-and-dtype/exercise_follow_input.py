import torch
from torch import nn


# your turn
class Positions(nn.Module):
    def forward(self, x):
        return x + torch.arange(x.shape[1])


# the check
model, results = Positions(), []
for x in (
    torch.zeros(2, 3, dtype=torch.bfloat16),
    torch.ones(2, 3, device="meta"),
):
    try:
        y = model(x)
        results.append((y.device.type, y.dtype))
    except RuntimeError as error:
        results.append(("error", str(error)))
half, meta = results
if half != ("cpu", torch.bfloat16) or model(torch.zeros(1, 3)).sum() != 3:
    print("not yet: wanted bfloat16 positions, got", half)
elif meta != ("meta", torch.float32):
    print("not yet: wanted an output on meta, got", meta[1])
else:
    print("solved")

import contextlib
import io
import logging

import torch
from torch import nn
from torch.export import export


class Clipped(nn.Module):
    # your turn
    def forward(self, x):
        norm = x.norm()
        return x / norm if norm > 1 else x


# the check
logging.disable(logging.WARNING)
try:
    with contextlib.redirect_stderr(io.StringIO()):
        clipped = export(Clipped(), (torch.ones(1),)).module()
    got = [clipped(torch.tensor([x])).item() for x in (5.0, -2.0, 0.5)]
except RuntimeError as error:
    got = type(error).__name__
if got == [1.0, -1.0, 0.5]:
    print("solved")
else:
    print(f"not yet: wanted [1.0, -1.0, 0.5], got {got}")

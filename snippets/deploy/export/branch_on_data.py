import contextlib
import io
import logging

import torch
from torch import nn
from torch.export import export


class Positive(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x.clone()
        return -x


class Exportable(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, torch.clone, torch.neg, (x,))


logging.disable(logging.WARNING)
try:
    with contextlib.redirect_stderr(io.StringIO()):
        export(Positive(), (torch.ones(2),))
except RuntimeError as error:
    print(f"{type(error).__name__}:\n{str(error).splitlines()[0]}")

exported = export(Exportable(), (torch.ones(2),)).module()
print(exported(torch.ones(2)), exported(-torch.ones(2)))

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


logging.disable(logging.WARNING)  # torch logs what it raises as well
try:
    with contextlib.redirect_stderr(io.StringIO()):  # and prints it
        export(Positive(), (torch.ones(2),))
except RuntimeError as error:
    print(f"{type(error).__name__}:\n{str(error).splitlines()[0]}")

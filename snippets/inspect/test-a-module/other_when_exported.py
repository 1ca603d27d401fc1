import contextlib
import io
import logging

import torch
from checks import check_export, run
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x
        return -x


class WhereGate(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x, -x)


class FastPath(nn.Linear):
    def forward(self, x):
        if torch.compiler.is_exporting():
            return x @ self.weight.mT  # the bias is missing
        return super().forward(x)


logging.disable(logging.WARNING)  # torch logs what it raises as well
torch.manual_seed(0)
x = torch.randn(2, 3)
run(check_export, nn.Linear(3, 3), x)
run(check_export, WhereGate(), x)
with contextlib.redirect_stderr(io.StringIO()):  # and prints it
    run(check_export, Gate(), x)
run(check_export, FastPath(3, 3), x)

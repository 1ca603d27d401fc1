import logging

import torch
from torch import nn
from torch.fx.experimental.symbolic_shapes import ConstraintViolationError


class Rows(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def forward(self, x):
        return x.reshape(self.rows, 3) + 1


# Torch also logs the error; here the exception is enough.
logging.getLogger("torch._guards").disabled = True
x = torch.ones(5, 3)
torch._dynamo.mark_dynamic(x, 0)
for rows in (5, -1):
    try:
        y = torch.compile(Rows(rows), backend="eager")(x)
        print(f"reshape({rows}, 3):", tuple(y.shape))
    except ConstraintViolationError as error:
        first, second = str(error).splitlines()[:2]
        print("ConstraintViolationError:", first.partition("!")[0])
        print(second.partition(". ")[0])

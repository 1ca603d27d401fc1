import logging

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = 0

    def forward(self, x):
        return x * self.factor


logging.getLogger("torch._dynamo.convert_frame").disabled = True
model = Scale()
compiled = torch.compile(model, backend="eager", fullgraph=True)
try:
    for factor in range(20):
        model.factor = factor
        compiled(torch.ones(3))
except torch._dynamo.exc.FailOnRecompileLimitHit as error:
    print("factor", model.factor)
    print("FailOnRecompileLimitHit:", error)

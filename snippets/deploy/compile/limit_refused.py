import logging

import torch
from torch import nn


class Scale(nn.Module):
    factor = 0

    def forward(self, x):
        return x * self.factor


logging.getLogger("torch._dynamo.convert_frame").disabled = True
model = Scale()
compiled = torch.compile(model, backend="eager", fullgraph=True)
try:
    while True:
        compiled(torch.ones(3))
        model.factor += 1
except torch._dynamo.exc.FailOnRecompileLimitHit as error:
    print(f"factor {model.factor}, FailOnRecompileLimitHit: {error}")

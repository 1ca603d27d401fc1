from contextlib import nullcontext

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

runs = []


def backend(graph, inputs):
    def run(*args):
        runs.append("compiled")
        return graph(*args)

    return run


class Model(nn.Linear):
    def forward(self, x):
        return super().forward(x).relu()


def show(label, context):
    runs.clear()
    with context:
        model(torch.ones(4, 8))
    print(f"{label:20} {runs}")


model = Model(8, 8)
model.compile(backend=backend)
counter = FlopCounterMode(display=False)
show("before the counter:", nullcontext())
show("inside the counter:", counter)
show("after the counter:", nullcontext())
print("counted:", counter.get_total_flops(), "flops")
torch.compiler.reset()
show("after reset():", nullcontext())

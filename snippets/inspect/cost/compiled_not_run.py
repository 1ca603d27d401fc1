import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

runs = []


def backend(graph, inputs):
    def run(*args):
        runs.append("compiled")
        return graph(*args)

    return run


class Wasteful(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(8, 8)
        self.unused = nn.Linear(8, 8)

    def forward(self, x):
        self.unused(x)  # a compiler may leave this out
        return self.used(x)


model = Wasteful()
model.compile(backend=backend)
x = torch.ones(4, 8)
model(x)
print("outside the counter:", runs)
runs.clear()
with FlopCounterMode(display=False) as counter:
    model(x)
print("inside the counter: ", runs, counter.get_total_flops(), "flops")

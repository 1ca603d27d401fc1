import torch
from torch import nn
from torch.export import Dim, export


class HalvesLongOnes(nn.Module):
    def __init__(self, most):
        super().__init__()
        self.most = most

    def forward(self, x):
        if x.shape[0] > self.most:
            return x / 2
        return x.clone()


x = torch.ones(5)
model = HalvesLongOnes(4)
try:
    export(model, (x,), dynamic_shapes=({0: Dim("batch")},))
except RuntimeError as error:
    lines = str(error).splitlines()
    print(f"{type(error).__name__}: {lines[0]}")
    print(lines[2])
    print(lines[3])

batch = Dim("batch", min=5)
program = export(model, (x,), dynamic_shapes=({0: batch},))
print(program.module()(torch.ones(6)))
try:
    program.module()(torch.ones(3))
except AssertionError as error:
    print(f"AssertionError: {error}")

model = HalvesLongOnes(1)
program = export(model, (x,), dynamic_shapes=({0: Dim("batch")},))
print("model", model(x[:1]), "exported", program.module()(x[:1]))

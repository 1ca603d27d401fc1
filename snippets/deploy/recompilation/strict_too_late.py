import torch
from torch import nn


class Verbose(nn.Module):
    def forward(self, x):
        print("shape", tuple(x.shape))
        return x + 1


def call_strictly():
    strict = torch.compile(model, backend="eager", fullgraph=True)
    try:
        strict(x)
        print("fullgraph=True raised nothing")
    except torch._dynamo.exc.Unsupported as error:
        print("Unsupported:", str(error).splitlines()[0])


model = Verbose()
x = torch.ones(5, 3)
torch.compile(model, backend="eager")(x)
call_strictly()
torch.compiler.reset()
call_strictly()

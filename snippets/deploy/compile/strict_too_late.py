import torch
from torch import nn


class Verbose(nn.Module):
    def forward(self, x):
        print("shape", tuple(x.shape))
        return x + 1


model, x = Verbose(), torch.ones(5, 3)
torch.compile(model, backend="eager")(x)
for when in "cached", "after reset":
    if when == "after reset":
        torch.compiler.reset()
    strict = torch.compile(model, backend="eager", fullgraph=True)
    try:
        strict(x)
        print(when, "fullgraph=True raised nothing")
    except torch._dynamo.exc.Unsupported as error:
        print(when, "Unsupported:", str(error).splitlines()[0])

import torch
from torch import nn


class Prints(nn.Module):
    def forward(self, x):
        print("  mean:", x.mean())
        return x * 2


class ReadsNumber(nn.Module):
    def forward(self, x):
        if x.abs().max().item() > 1:
            x = x / x.abs().max()
        return x


class Cured(nn.Module):
    def forward(self, x):
        return x / x.abs().max().clamp(min=1)


x = torch.tensor([1.0, 4.0])
for layer in (Prints(), ReadsNumber(), Cured()):
    print(type(layer).__name__, layer(x).tolist())
    torch.compiler.reset()
    whole = torch.compile(layer, backend="eager", fullgraph=True)
    try:
        print("  in one graph:", whole(x).tolist())
    except RuntimeError as error:
        print(f"  {type(error).__name__}: {str(error).splitlines()[0]}")
    try:
        print("  on meta:", layer(x.to("meta")).shape)
    except RuntimeError as error:
        print(f"  {type(error).__name__}: {error}")

import torch
from torch import nn


class Branch(nn.Module):
    def forward(self, x):
        if x > 0:
            return x.exp()
        return -x


class Where(nn.Module):
    def forward(self, x):
        return torch.where(x > 0, x.exp(), -x)


class Cond(nn.Module):
    def forward(self, x):
        return torch.cond(x > 0, torch.exp, torch.neg, (x,))


for model in (Branch(), Where(), Cond()):
    compiled = torch.compile(model, backend="eager", fullgraph=True)
    try:
        positive = compiled(torch.tensor(1.0)).item()
        negative = compiled(torch.tensor(-3.0)).item()
        print(f"{type(model).__name__:5} {positive:.2f} {negative:.2f}")
    except torch._dynamo.exc.Unsupported as error:
        print(type(model).__name__, "Unsupported:")
        for line in str(error).splitlines()[:2]:
            print(line)

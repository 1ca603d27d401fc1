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


for model in Branch(), Where(), Cond():
    compiled = torch.compile(model, backend="eager", fullgraph=True)
    try:
        values = [compiled(torch.tensor(x)).item() for x in (1.0, -3.0)]
        print(type(model).__name__, *[f"{value:.2f}" for value in values])
    except torch._dynamo.exc.Unsupported as error:
        print("Unsupported:", *str(error).splitlines()[:2], sep="\n")

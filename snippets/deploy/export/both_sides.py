import torch
from torch import nn
from torch.export import export


class PositiveByCond(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, torch.clone, torch.neg, (x,))


class PositiveByWhere(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x, -x)


x = torch.ones(2)
for model in (PositiveByCond(), PositiveByWhere()):
    exported = export(model, (x,)).module()
    print(type(model).__name__, exported(x), exported(-x))

import torch
from torch import nn
from torch.export import export


class AsksTheDtype(nn.Module):
    def forward(self, x):
        if x.dtype == torch.float32:
            return x * 2
        return x * 3


class AsksTheLayout(nn.Module):
    def forward(self, x):
        if x.is_contiguous():
            return x * 2
        return x * 3


example = torch.ones(1, 2)
for model, x in (
    (AsksTheDtype(), torch.ones(1, 2, dtype=torch.float64)),
    (AsksTheLayout(), torch.ones(1, 4)[:, ::2]),
):
    exported = export(model, (example,)).module()
    print(type(model).__name__)
    print("  model   ", model(x).tolist())
    print("  exported", exported(x).tolist())

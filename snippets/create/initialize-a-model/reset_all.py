import torch
from torch import nn


def reset(model):
    """Draw anew what has a method for it; return the names of the rest."""
    missed = []

    def visit(module):  # apply() visits children before their parents
        own = dict(module.named_parameters(recurse=False))
        method = getattr(module, "reset_parameters", None)
        method = method or getattr(module, "_reset_parameters", None)
        if method is not None:
            method()
        else:
            missed.extend(f"{type(module).__name__}.{name}" for name in own)

    model.apply(visit)
    return missed


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(1))
        self.layer = nn.TransformerEncoderLayer(8, 2, 16)
        self.norm = nn.BatchNorm1d(8)


torch.manual_seed(0)
model = Scaled()
model.norm.running_mean.fill_(5.0)
before = {name: p.clone() for name, p in model.state_dict().items()}
print("no method for:", reset(model))
after = model.state_dict()
equal = [name for name in before if torch.equal(before[name], after[name])]
drawn = len(before) - len(equal)
print(f"{drawn} of {len(before)} entries are new:")
print(*[name for name in before if name not in equal], sep="\n")

import torch
from torch import nn


class Suspicious(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(2))
        self.scale = torch.ones(2)
        self.masks = [torch.ones(3), torch.ones(5)]


def unregistered(model):
    found = []
    for prefix, module in model.named_modules():
        for name, value in vars(module).items():
            values = value if isinstance(value, list) else [value]
            if any(torch.is_tensor(v) for v in values):
                found.append(f"{prefix}.{name}")
    return found


# the check
model = nn.Sequential(nn.BatchNorm1d(2), Suspicious())
wanted = ["1.scale", "1.masks"]
found = unregistered(model)
if found == wanted:
    print("solved")
else:
    print(f"not yet: {found}\nwanted:  {wanted}")

import torch
from torch import nn


def moved(build, options, set_to_none):
    """Train a weight for one step, freeze it, and step ten times more."""
    weight = nn.Parameter(torch.ones(1))
    optimizer = build([weight], lr=0.01, **options)
    weight.pow(2).sum().backward()
    optimizer.step()

    weight.requires_grad_(False)
    optimizer.zero_grad(set_to_none=set_to_none)
    before = weight.item()
    for _ in range(10):
        optimizer.step()
    return weight.item() - before


settings = {
    "SGD": (torch.optim.SGD, {}),
    "SGD, weight_decay": (torch.optim.SGD, {"weight_decay": 0.1}),
    "SGD, momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "Adam": (torch.optim.Adam, {}),
    "AdamW": (torch.optim.AdamW, {}),
}
print("moved while frozen  .grad zeros  .grad None")
for name, (build, options) in settings.items():
    zeros = moved(build, options, set_to_none=False)
    none = moved(build, options, set_to_none=True)
    print(f"{name:19} {zeros:+.3f}       {none:+.3f}")

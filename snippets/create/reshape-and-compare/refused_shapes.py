import torch
from torch import nn

x = torch.zeros(2, 3, 4)
for name, call in [
    ("reshape(5, 5)", lambda: x.reshape(5, 5)),
    ("reshape(-1, -1)", lambda: x.reshape(-1, -1)),
    ("Flatten(2, 1)", lambda: nn.Flatten(2, 1)(x)),
    ("Flatten() of 1-D", lambda: nn.Flatten()(x[0, 0])),
    ("Unflatten(2, (3, 2))", lambda: nn.Unflatten(2, (3, 2))(x)),
    ("Unflatten(2, 4)", lambda: nn.Unflatten(2, 4)),
]:
    try:
        call()
    except (RuntimeError, IndexError, TypeError) as error:
        print(f"{name}:\n    {type(error).__name__}: {error}")

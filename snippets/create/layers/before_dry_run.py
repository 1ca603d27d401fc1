import torch
from torch import nn

lazy = nn.LazyLinear(4)
model = nn.Sequential(lazy, nn.ReLU(), nn.Linear(4, 2))
attempts = {
    "shape": lambda: tuple(lazy.weight.shape),
    "count": lambda: sum(p.numel() for p in model.parameters()),
    "init": lambda: nn.init.zeros_(lazy.bias).tolist(),
    "forward": lambda: tuple(lazy.forward(torch.zeros(1, 3)).shape),
}


def attempt_all():
    for name, attempt in attempts.items():
        try:
            print(f"{name}: {attempt()}")
        except (RuntimeError, ValueError) as error:
            first_sentence = str(error).split(". ")[0]
            print(f"{name}: {type(error).__name__}: {first_sentence}")


attempt_all()
model(torch.zeros(1, 3))
print("after the first call")
attempt_all()

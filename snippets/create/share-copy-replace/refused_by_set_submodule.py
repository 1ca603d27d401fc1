from typing import Any

from torch import nn

model = nn.Sequential(nn.Linear(2, 2))
attempts: list[tuple[str, Any, bool]] = [
    ("", nn.ReLU(), False),
    ("0", nn.ReLU, False),
    ("0.weight", nn.ReLU(), False),
    ("body.0", nn.ReLU(), False),
    ("O", nn.ReLU(), True),
    ("O", nn.ReLU(), False),  # the letter O, and not zero
]
for name, module, strict in attempts:
    try:
        model.set_submodule(name, module, strict)
        print("accepted:", [child for child, _ in model.named_children()])
    except (AttributeError, ValueError) as error:
        print(type(error).__name__ + ":", error)

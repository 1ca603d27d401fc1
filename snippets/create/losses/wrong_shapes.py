import warnings

import torch
from cases import CASES, make, value

MISTAKES = {
    "x:n1": lambda x, y: ([x[0].unsqueeze(1), *x[1:]], y),
    "y:n1": lambda x, y: (x, y.unsqueeze(1)),
    "y:1n": lambda x, y: (x, y.unsqueeze(0)),
    "y:1": lambda x, y: (x, y[:1]),
    "y:n-1": lambda x, y: (x, y[:-1]),
}


def outcome(kind, mistake):
    before, target, after = CASES[kind]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        right = value(make(kind), before, target, after)
        try:
            found = value(make(kind), *mistake(before, target), after)
        except (RuntimeError, ValueError, IndexError):
            return "error"
    if torch.allclose(found, right):
        return "same"
    warned = any("target size" in str(each.message) for each in caught)
    return "warns" if warned else "WRONG"


print(f"{'':25}", *(f"{name:5}" for name in MISTAKES), sep="  ")
for kind in CASES:
    cells = [outcome(kind, mistake) for mistake in MISTAKES.values()]
    name = kind.__name__.removesuffix("Loss")
    print(f"{name:25}", *(f"{cell:5}" for cell in cells), sep="  ")

import warnings

import torch
from cases import CASES, make, value

DTYPES = {
    "i64": torch.int64,
    "i32": torch.int32,
    "bool": torch.bool,
    "f16": torch.float16,
    "f64": torch.float64,
}
warnings.filterwarnings("ignore", "reduction: 'mean'")  # of KLDivLoss


def outcome(kind, dtype):
    before, target, after = CASES[kind]
    given = target.to(dtype)
    if not torch.equal(given.to(target.dtype), target):
        return "-"  # the cast itself loses something
    right = value(make(kind), before, target, after)
    x = [tensor.clone().requires_grad_() for tensor in before]
    try:
        found = value(make(kind), x, given, after)
    except (RuntimeError, ValueError, NotImplementedError):
        return "error"
    try:
        found.backward()
    except RuntimeError:
        return "late"  # forward runs, and backward raises
    same = torch.allclose(found.to(right.dtype), right)
    return "same" if same else "WRONG"


print(" " * 27 + "  ".join(f"{name:5}" for name in DTYPES).rstrip())
for kind in CASES:
    cells = [outcome(kind, dtype) for dtype in DTYPES.values()]
    name = kind.__name__.removesuffix("Loss")
    print(f"{name:27}" + "  ".join(f"{cell:5}" for cell in cells).rstrip())

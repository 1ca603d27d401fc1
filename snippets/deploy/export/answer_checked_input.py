import torch


def check(x):
    """Raise ValueError unless x is float32, contiguous, and (batch, 3)."""
    if x.dtype != torch.float32:
        raise ValueError(f"float32 is needed, not {x.dtype}")
    if x.ndim != 2 or x.shape[1] != 3:
        raise ValueError(f"(batch, 3) is needed, not {tuple(x.shape)}")
    if not x.is_contiguous():
        raise ValueError(f"x is not contiguous: its strides are {x.stride()}")


# the check
right = torch.ones(5, 3)
cases = {
    "as exported": (right, True),
    "another batch": (right[:1], True),
    "no rows": (right[:0], True),
    "two columns": (torch.ones(5, 2), False),
    "a vector": (torch.ones(3), False),
    "three dimensions": (torch.ones(1, 5, 3), False),
    "other strides": (torch.ones(3, 5).T, False),
    "columns of more": (torch.ones(5, 4)[:, :3], False),
    "one row, repeated": (torch.ones(1, 3).expand(5, 3), False),
    "float64": (right.double(), False),
    "float16": (right.half(), False),
    "integers": (right.int(), False),
}
wrong = []
for name, (x, wanted) in cases.items():
    try:
        check(x)
        taken = True
    except ValueError:
        taken = False
    if taken != wanted:
        wrong.append(name)
print(f"not yet: wrong for {', '.join(wrong)}" if wrong else "solved")

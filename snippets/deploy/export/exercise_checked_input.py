import torch


# your turn
def check(x):
    """Raise ValueError unless x is float32, contiguous, and (batch, 3)."""


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

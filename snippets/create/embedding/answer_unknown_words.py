import torch
from torch import nn


def known(ids, size, unknown):
    """Return ids, with `unknown` where an id is no row of the table."""
    outside = (ids < 0) | (ids >= size)
    return ids.masked_fill(outside, unknown)


# the check
def check():
    cases = {
        "too large": ([[1, 10], [99, 0]], [[1, 2], [2, 0]]),
        "negative": ([-1, 9, -10], [2, 9, 2]),
        "all known": ([0, 9], [0, 9]),
        "no id": ([], []),
    }
    for name, (given, wanted) in cases.items():
        for dtype in (torch.int64, torch.int32):
            ids = torch.tensor(given, dtype=dtype)
            before = ids.clone()
            result = known(ids, size=10, unknown=2)
            if not torch.equal(result, torch.tensor(wanted, dtype=dtype)):
                return f"not yet: {name}: {result.tolist()}, {result.dtype}"
            if not torch.equal(ids, before):
                return f"not yet: {name}: the given tensor has changed"
            nn.Embedding(10, 4)(result)
    return "solved"


print(check())

import torch
from torch import nn


def known(ids, size, unknown):
    """Return ids, with `unknown` where an id is no row of the table."""
    # your turn
    return ids


# the check
def check():
    cases = [
        (10, 2, [[1, 10], [99, 0]], [[1, 2], [2, 0]]),  # too large
        (10, 2, [-1, 9, -10], [2, 9, 2]),  # negative
        (4, 0, [3, 4, -1, 9], [3, 0, 0, 0]),  # another table
        (10, 9, [0, 9], [0, 9]),  # all known
        (10, 2, [], []),
    ]
    for size, unknown, given, wanted in cases:
        for dtype in (torch.int64, torch.int32):
            ids = torch.tensor(given, dtype=dtype)
            before = ids.clone()
            result = known(ids, size, unknown)
            if not torch.equal(result, torch.tensor(wanted, dtype=dtype)):
                return f"not yet: {given}: {result.tolist()}, {result.dtype}"
            if not torch.equal(ids, before):
                return f"not yet: {given}: the given tensor has changed"
            nn.Embedding(size, 4)(result)
    return "solved"


print(check())

import torch
from torch import nn


# your turn
def rank_for(weight, share):
    """Return how many of the largest singular values are needed so that their
    squares make up this share of the sum of all squares."""
    return 1


# the check
torch.manual_seed(0)
wrong = []
left = torch.linalg.qr(torch.randn(6, 4))[0]
right = torch.linalg.qr(torch.randn(4, 4))[0]
for values, share, wanted in (
    ([4.0, 3.0, 0.0, 0.0], 0.6, 1),
    ([4.0, 3.0, 0.0, 0.0], 0.9, 2),
    ([2.0, 2.0, 2.0, 2.0], 0.74, 3),
    ([-1.0, 10.0, 1.0, 1.0], 0.95, 1),
    ([4.0, 3.0, 2.0, 1.0], 1.0, 4),
    ([0.0, 0.0, 0.0, 0.0], 0.9, 0),
):
    matrix = left @ torch.diag(torch.tensor(values)) @ right
    forms = (matrix, matrix.T.bfloat16(), matrix.reshape(6, 2, 1, 2))
    for weight in forms:  # the last is the kernel of a convolution
        found = rank_for(nn.Parameter(weight), share)
        if found != wanted:
            wrong.append(f"{found} instead of {wanted} for {values}, {share}")
print(f"not yet: {wrong[0]}" if wrong else "solved")

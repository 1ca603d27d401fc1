import torch


def plain(scores, keep):
    mask = torch.zeros(keep.shape).masked_fill(~keep, -torch.inf)
    return (scores + mask).softmax(dim=-1)


def safe_softmax(scores, keep):
    """Softmax over what keep allows; a row that allows nothing is zero."""
    some = keep.any(dim=-1, keepdim=True)
    hidden = scores.masked_fill(~keep, -torch.inf)
    finite = torch.where(some, hidden, 0.0)  # no row of -inf alone
    return torch.where(some, finite.softmax(dim=-1), 0.0)


keep = torch.tensor([[True, True, False], [False, False, False]])
for function in plain, safe_softmax:
    scores = torch.zeros(2, 3, requires_grad=True)
    weights = function(scores, keep)
    (weights * torch.arange(3.0))[0].sum().backward()  # row 0 alone
    print(function.__name__)
    print("  weights ", weights.tolist())
    print("  gradient", scores.grad.tolist())

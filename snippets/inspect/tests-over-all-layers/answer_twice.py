import torch
from torch import nn
from torch.nn import functional


def has_second(function, x):
    """Say whether the gradient of a function can be differentiated."""
    x = x.clone().requires_grad_()
    loss = function(x).pow(2).sum()
    (gradient,) = torch.autograd.grad(loss, x, create_graph=True)
    try:
        torch.autograd.grad(gradient.sum(), x)
    except RuntimeError:
        return False
    return True


# the check
def own_hardsigmoid(x):
    return functional.relu6(x + 3) / 6


classes = torch.tensor([0, 1])
margin = nn.MultiMarginLoss()
cases = {
    "tanh": (torch.tanh, True),
    "Identity, whose gradient is constant": (nn.Identity(), True),
    "Hardsigmoid": (nn.Hardsigmoid(), False),
    "the same of relu6": (own_hardsigmoid, True),
    "MultiMarginLoss": (lambda x: margin(x, classes), False),
}
torch.manual_seed(0)
x = torch.randn(2, 3)
wrong = []
for name, (function, wanted) in cases.items():
    found = has_second(function, x)
    if found != wanted:
        wrong.append(f"{name}: {found}")
print(f"not yet: {wrong[0]}" if wrong else "solved")

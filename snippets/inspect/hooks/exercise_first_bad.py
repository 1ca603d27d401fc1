import torch
from torch import nn


# your turn
def first_bad(model, x):
    """Name the first module that returns NaN or inf; None if none does."""
    return "?"


# the check
fine = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
lstm = nn.Sequential(fine, nn.LSTM(1, 1))
nn.init.constant_(lstm[1].bias_ih_l0, torch.nan)
swapped = nn.Sequential(nn.Identity(), nn.Threshold(9, torch.inf))
swapped.forward = lambda input: swapped[0](swapped[1](input))  # calls 1 first
own = nn.Sequential(nn.ReLU())
own.forward = lambda input: input / 0  # no part of it does that
nested = nn.Sequential(nn.Sequential(fine, nn.Threshold(9, torch.nan)), fine)
models = nn.ModuleList([lstm, nested, own, fine, swapped])
wanted = ["1", "0.1", "", None, "1"]
got = [first_bad(model, torch.ones(2, 1)) for model in models]
left = any(module._forward_hooks for module in models.modules())
left = left or bool(nn.modules.module._global_forward_hooks)
text = f"not yet: wanted {wanted}, got {got}, a hook stays: {left}"
print("solved" if got == wanted and not left else text)

import torch
from torch import nn


def report(model):
    found = {}
    for name, parameter in model.named_parameters():
        if parameter.grad is None:
            found[name] = "none"
        elif not parameter.grad.isfinite().all():
            found[name] = "broken"
        else:
            found[name] = "flows" if parameter.grad.any() else "zero"
    return found


# the check
torch.manual_seed(0)
wrong = []
for value, wanted in ((1, "flows"), (0, "zero"), (torch.nan, "broken")):
    for kind in (nn.Linear(2, 2), nn.Conv1d(2, 2, 1), nn.PReLU()):
        model = nn.ModuleDict({"used": kind, "other": nn.Linear(2, 2)})
        (value * model["used"](torch.randn(3, 2, 2)).sum()).backward()
        wanted_all = {}
        for name, _ in model.named_parameters():
            wanted_all[name] = wanted if "used" in name else "none"
        found = report(model)
        if found != wanted_all:
            wrong.append(f"{found} instead of {wanted_all}")
layer = nn.Linear(2, 1, bias=False)
for row, wanted in (
    ([-1e-30, 0.0], "flows"),  # tiny and negative
    ([1.0, -1.0], "flows"),  # with a sum of 0
    ([3e38, 3e38], "flows"),  # with a sum that overflows
    ([1.0, -torch.inf], "broken"),
):
    layer.weight.grad = torch.tensor([row])
    if report(layer) != {"weight": wanted}:
        wrong.append(f"{report(layer)} for the gradient {row}")
print(f"not yet: {wrong[0]}" if wrong else "solved")

import warnings

import torch
from torch import nn

prediction = torch.tensor([1.0, 2.0])
target = torch.zeros(2)


def caught(make):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        loss = make()
    return loss, found[0]


for settings in (
    {"size_average": False},
    {"reduce": False},
    {"size_average": False, "reduction": "mean"},
):
    loss, warning = caught(lambda settings=settings: nn.MSELoss(**settings))
    print(settings, "->", loss.reduction, loss(prediction, target).tolist())
print(f"{warning.category.__name__}: {warning.message}")

old = nn.L1Loss(reduction="elementwise_mean")
result, warning = caught(lambda: old(prediction, target))
print(result.item(), f"{warning.category.__name__}: {warning.message}")

loss, warning = caught(nn.NLLLoss2d)
print(isinstance(loss, nn.NLLLoss), str(warning.message).partition(". ")[0])

unknown = nn.MSELoss(reduction="average")  # is not checked here
try:
    unknown(prediction, target)
except ValueError as error:
    print("ValueError:", error)

import torch
from torch.nn.functional import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
)


def on_probabilities(logit, target):
    return binary_cross_entropy(logit.sigmoid(), target)


print("target  logit  BCELoss   slope   logits   slope")
for target, number in (
    (0.0, 5.0),
    (0.0, 20.0),
    (0.0, 200.0),
    (1.0, -5.0),
    (1.0, -20.0),
    (1.0, -50.0),
    (1.0, -200.0),
):
    cells = []
    for loss in (on_probabilities, binary_cross_entropy_with_logits):
        logit = torch.tensor(number, requires_grad=True)
        value = loss(logit, torch.tensor(target))
        value.backward()
        cells.append(f"{value.item():7.2f}  {abs(logit.grad.item()):6.2f}")
    print(f"{target:6.0f}  {number:5.0f}", *cells, sep="  ")

import torch
from torch.nn.functional import (
    binary_cross_entropy,
    binary_cross_entropy_with_logits,
)


def on_probabilities(logit, target):
    return binary_cross_entropy(logit.sigmoid(), target)


target = torch.zeros(())
print("logit   BCELoss  gradient   with logits  gradient")
for number in (5.0, 10.0, 20.0, 50.0, 200.0):
    cells = []
    for loss in (on_probabilities, binary_cross_entropy_with_logits):
        logit = torch.tensor(number, requires_grad=True)
        value = loss(logit, target)
        value.backward()
        cells.append(f"{value.item():7.2f}  {logit.grad.item():8.2f}")
    print(f"{number:5.0f}", *cells, sep="   ")

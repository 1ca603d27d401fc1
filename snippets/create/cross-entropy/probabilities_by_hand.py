import torch
from torch import nn


def soft_by_hand(
    logits,
    target,
    weight=None,
    reduction="mean",
    label_smoothing=0.0,
):
    classes = logits.shape[1]
    if weight is None:
        weight = logits.new_ones(classes)
    soft = (1 - label_smoothing) * target + label_smoothing / classes
    costs = -soft * logits.log_softmax(dim=1)
    values = (costs.movedim(1, -1) * weight).sum(dim=-1)
    if reduction == "none":
        return values
    if reduction == "sum":
        return values.sum()
    return values.mean()  # divides by the samples, weights or not


torch.manual_seed(0)
logits = torch.randn(4, 3)
target = torch.rand(4, 3).softmax(dim=1)
loss = nn.CrossEntropyLoss()(logits, target)
print(torch.allclose(loss, soft_by_hand(logits, target)))

for name, given in {
    "rows that add up to 1": target,
    "rows that add up to 2": 2 * target,
    "percent": 100 * target,
    "two classes at once": torch.tensor([[1.0, 1.0, 0.0]] * 4),
    "below zero": target - 1,
}.items():
    print(f"{name:22} {nn.CrossEntropyLoss()(logits, given).item():9.4f}")

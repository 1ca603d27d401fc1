import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4)
target = torch.tensor([1.0, 0.0, 1.0, 0.0])
hundred = torch.full((4,), 100.0)
one_or_two = target + 1  # 2 is yes, and 1 is no
for name, loss, x, y in (
    ("BCELoss of logits", nn.BCELoss(), logits, target),
    ("BCELoss of sigmoid", nn.BCELoss(), logits.sigmoid(), target),
    ("BCELoss, target 1 or 2", nn.BCELoss(), logits.sigmoid(), one_or_two),
    ("logits, of sigmoid", nn.BCEWithLogitsLoss(), logits.sigmoid(), target),
    ("100, target 1 or 2", nn.BCEWithLogitsLoss(), hundred, one_or_two),
    ("logits", nn.BCEWithLogitsLoss(), logits, target),
):
    try:
        result = f"{loss(x, y).item():.4f}"
    except RuntimeError as error:
        result = f"RuntimeError: {error}"
    print(f"{name:24} {result}")

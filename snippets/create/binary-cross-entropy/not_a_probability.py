import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4)
target = torch.tensor([1.0, 0.0, 1.0, 0.0])
for name, loss, x in (
    ("BCELoss of logits", nn.BCELoss(), logits),
    ("BCELoss of sigmoid", nn.BCELoss(), logits.sigmoid()),
    ("with logits, of sigmoid", nn.BCEWithLogitsLoss(), logits.sigmoid()),
    ("with logits, of logits", nn.BCEWithLogitsLoss(), logits),
):
    try:
        result = f"{loss(x, target).item():.4f}"
    except RuntimeError as error:
        result = f"RuntimeError: {error}"
    print(f"{name:24} {result}")

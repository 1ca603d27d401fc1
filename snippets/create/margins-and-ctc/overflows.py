import torch
from torch.nn.functional import (
    binary_cross_entropy_with_logits,
    soft_margin_loss,
)

for number in (-10.0, -100.0):
    for loss, target in (
        (soft_margin_loss, torch.tensor([1.0])),  # -1 or 1
        (binary_cross_entropy_with_logits, torch.tensor([1.0])),  # 0 or 1
    ):
        x = torch.tensor([number], requires_grad=True)
        value = loss(x, target)
        value.backward()
        print(f"{number:6.1f}  {loss.__name__:32}", end="  ")
        print(f"loss {value.item():.4f}  gradient {x.grad.item():.4f}")

import torch
from torch import nn

for threshold in (0.1, 1.0, 10.0):
    for loss in (
        nn.HuberLoss(delta=threshold),
        nn.SmoothL1Loss(beta=threshold),
    ):
        x = torch.tensor([100.0], requires_grad=True)
        value = loss(x, torch.zeros(1))
        value.backward()
        name = type(loss).__name__
        print(f"{threshold:4.1f} {name:12}", end="  ")
        print(f"loss {value.item():6.2f}  slope {x.grad.item():5.2f}")

for make in (nn.HuberLoss, nn.SmoothL1Loss):
    keyword = "delta" if make is nn.HuberLoss else "beta"
    try:
        make(**{keyword: -1.0})(torch.ones(1), torch.zeros(1))
    except RuntimeError as error:
        print("RuntimeError:", error)

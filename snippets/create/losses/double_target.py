import torch
from torch import nn

torch.manual_seed(0)
target = torch.zeros(4, 1, dtype=torch.float64)  # as numpy makes it
for loss in (nn.MSELoss(), nn.HuberLoss()):
    layer = nn.Linear(3, 1)
    value = loss(layer(torch.randn(4, 3)), target)
    name = type(loss).__name__
    print(f"{name:9}  loss {value.dtype}", end="  ")
    try:
        value.backward()
        print("gradient", layer.weight.grad.dtype)
    except RuntimeError as error:
        print("RuntimeError:", error)

value = nn.HuberLoss()(layer(torch.randn(4, 3)), target.float())
value.backward()
print("cured", value.dtype)

import torch
from torch.nn.functional import huber_loss, l1_loss, mse_loss, smooth_l1_loss

x = torch.tensor([1.0, 1.0, 1.0, 1.0])
y = torch.zeros(4)
weight = torch.tensor([4.0, 4.0, 0.0, 0.0])
for loss in (l1_loss, mse_loss, huber_loss):
    plain = loss(x, y).item()
    weighted = loss(x, y, weight=weight).item()
    print(f"{loss.__name__:10} plain {plain}  weighted {weighted}")
try:
    smooth_l1_loss(x, y, weight=weight)
except TypeError as error:
    print("TypeError:", error)

unreduced = smooth_l1_loss(x, y, reduction="none")
print("by hand   ", ((unreduced * weight).sum() / weight.sum()).item())

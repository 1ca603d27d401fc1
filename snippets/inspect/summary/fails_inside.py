import torch
import torchinfo
from summary_by_hand import summary
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.Flatten(), nn.Linear(100, 10))
x = torch.zeros(1, 3, 8, 8)
try:
    torchinfo.summary(model, input_data=x, verbose=0)
except RuntimeError as error:
    print("RuntimeError:", str(error).replace(". ", ".\n"))
    print("from:", error.__cause__)

try:
    summary(model, x)
except RuntimeError as error:
    print("RuntimeError:", error)
print("hooks left:", sum(len(m._forward_hooks) for m in model.modules()))
print(summary(model[:2], x)[-1])

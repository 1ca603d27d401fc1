import torch
from torch import nn

head = nn.Linear(2, 1)
with torch.inference_mode():
    feature = nn.Linear(3, 2)(torch.ones(1, 3))

try:
    head(feature).sum().backward()
except RuntimeError as error:
    print(f"RuntimeError: {str(error).split('.')[0]}")

head(feature.clone()).sum().backward()
print("its clone: gradient", tuple(head.weight.grad.shape))

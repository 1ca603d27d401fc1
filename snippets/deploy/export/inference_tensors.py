import torch
from torch import nn

model = nn.Linear(2, 1).eval()
with torch.inference_mode():
    feature = model(torch.ones(1, 2))

head = nn.Linear(1, 1)
for name, x in (("inference tensor", feature), ("its clone", feature.clone())):
    try:
        head(x).sum().backward()
        print(f"{name}: gradient {tuple(head.weight.grad.shape)}")
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {str(error).split('.')[0]}")

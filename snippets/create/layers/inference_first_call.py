import torch
from torch import nn

x = torch.ones(1, 3)
for mode in (torch.inference_mode, torch.no_grad):
    model = nn.Sequential(nn.LazyLinear(4), nn.ReLU(), nn.LazyLinear(1))
    with mode():
        model(x)
    try:
        model(x).sum().backward()
        print(f"{mode.__name__}: trains")
    except RuntimeError as error:
        print(f"{mode.__name__}: RuntimeError: {str(error).split('. ')[0]}")

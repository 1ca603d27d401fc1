import torch
from torch._subclasses import FakeTensorMode

with FakeTensorMode():
    x, weight = torch.ones(5, 3), torch.ones(2, 3, device="cuda")
    for transposed in [weight.T, weight.T.to(x.device)]:
        try:
            print("one device:", tuple((x @ transposed).shape))
        except RuntimeError as error:
            print(f"RuntimeError: {error}")

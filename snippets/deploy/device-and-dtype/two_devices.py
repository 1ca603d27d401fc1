import torch
from torch._subclasses import FakeTensorMode

on_meta = torch.ones(5, 3, device="meta")
product = on_meta @ torch.ones(2, 3).T  # one on meta, one on the CPU
print("no error on", product.device)

with FakeTensorMode():  # tensors that name a device and hold no data
    x = torch.ones(5, 3)
    weight = torch.ones(2, 3, device="cuda")
    try:
        x @ weight.T
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    y = x.to(weight.device) @ weight.T
    print("one device:", tuple(y.shape))

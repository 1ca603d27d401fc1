import torch
from torch import nn


def through_data(p):
    p.data.zero_()


def under_no_grad(p):
    with torch.no_grad():
        p.zero_()


for change in (through_data, under_no_grad):
    p = nn.Parameter(torch.tensor(3.0))
    loss = p**2
    change(p)
    try:
        loss.backward()
        print(f"{change.__name__}: gradient {p.grad}, and 2p was 6")
    except RuntimeError as error:
        print(f"{change.__name__}: RuntimeError")
        print(str(error).partition(":")[0])

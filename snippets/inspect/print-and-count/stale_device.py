import torch
from torch import nn


class Stale(nn.Module):
    def __init__(self, device="cpu"):
        super().__init__()
        self.device = device
        self.weight = nn.Parameter(torch.ones(3, device=device))


class Asked(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))

    @property
    def device(self):
        return self.weight.device


for model in Stale(), Asked():
    model.to("meta")
    print(type(model).__name__, "says", model.device, end=", ")
    print("its weight is on", model.weight.device)

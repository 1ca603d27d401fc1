import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def extra_repr(self):
        return f"{len(self.weight)}"


class Talkative(Scale):
    def extra_repr(self):
        first = f"{len(self.weight)}, training={self.training}"
        return f"{first}\n{self.weight.dtype}, {self.weight.device}"


class Stack(nn.ModuleList):
    def extra_repr(self):
        return f"{len(self)} layers"


print(nn.Sequential(Scale(3), Talkative(3)))
print(Scale(3).eval().to(torch.bfloat16), "tells no mode and no dtype")
print(Talkative(3).eval().to("meta", torch.bfloat16))
print(Stack([nn.ReLU(), nn.ReLU()]))
Stack.__repr__ = nn.Module.__repr__  # as in other modules
print(Stack([nn.ReLU(), nn.ReLU()]))

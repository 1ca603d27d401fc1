import torch
from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(2))


class Careful(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))


try:
    Forgetful()
except AttributeError as error:
    print(f"AttributeError: {error}")

print("listed:", [name for name, _ in Careful().named_parameters()])

import torch
from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        self.weight = nn.Parameter(torch.ones(2))


try:
    Forgetful()
except AttributeError as error:
    print(f"AttributeError: {error}")

import torch
from checks import check_modes, run
from torch import nn
from torch.nn import functional

torch.manual_seed(0)


class Dropout(nn.Module):
    def forward(self, x):
        return functional.dropout(x, 0.5)  # training=True is the default


class Frozen(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.BatchNorm1d(3)

    def forward(self, x):
        self.norm.eval()  # for this call, and for good
        return self.norm(x)


class Listed(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Dropout(0.5)]  # a plain list registers nothing

    def forward(self, x):
        return self.layers[0](x)


x = torch.randn(8, 3)
run(check_modes, nn.Sequential(nn.BatchNorm1d(3), nn.Dropout()), x)
run(check_modes, Dropout(), x)
run(check_modes, Frozen(), x)
run(check_modes, Listed(), x)

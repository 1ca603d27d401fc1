import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 3, 3, padding=1)
        self.norm: nn.Module = nn.BatchNorm2d(3)

    def forward(self, x):
        raw = self.conv(x)
        return raw + self.norm(raw)  # the output of conv is read twice


class Between(Residual):
    def forward(self, x):
        return self.norm(self.conv(x).relu())


class CalledTwice(Residual):
    def forward(self, x):
        return self.norm(self.conv(self.conv(x)))


torch.manual_seed(0)
x = torch.randn(2, 3, 9, 9)
for kind in (Residual, Between, CalledTwice):
    model = kind()
    model(torch.randn(8, 3, 9, 9) * 2 + 1)
    wanted = model.eval()(x)
    model.conv = fuse_conv_bn_eval(model.conv, model.norm)
    model.norm = nn.Identity()
    same = torch.allclose(model(x), wanted, atol=1e-4)
    print(f"{kind.__name__:12} same: {same}")

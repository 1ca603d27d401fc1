import torch
from torch import nn


class NormAct(nn.BatchNorm1d):
    def forward(self, input):
        return super().forward(input).relu()


convert = nn.SyncBatchNorm.convert_sync_batchnorm
torch.manual_seed(0)
x = torch.randn(8, 4)
norm = convert(NormAct(4))
print("activation lost:", (norm(x) < 0).any().item())

norm = nn.BatchNorm1d(4)
norm.register_forward_hook(lambda *_: None)
print("hooks left:", len(convert(norm)._forward_hooks))

shared = nn.BatchNorm1d(4)
model = convert(nn.Sequential(shared, nn.ReLU(), shared))
print("used twice:", *(type(layer).__name__ for layer in model))

lazy = convert(nn.LazyBatchNorm1d())
try:
    lazy(x)
except (RuntimeError, ValueError) as error:
    message = str(error).partition(" in <")[0]
    print(f"lazy: {type(error).__name__}: {message}")

import torch
from torch import nn

signal = torch.tensor([[[1.0, 5.0, 2.0, 0.0, 3.0, 7.0, 4.0]]])
pools = {
    "MaxPool1d(2)": nn.MaxPool1d(2),
    "MaxPool1d(3, stride=1)": nn.MaxPool1d(3, stride=1),
    "MaxPool1d(2, dilation=3)": nn.MaxPool1d(2, dilation=3),
    "MaxPool1d(2, ceil_mode=True)": nn.MaxPool1d(2, ceil_mode=True),
    "AvgPool1d(2)": nn.AvgPool1d(2),
    "AvgPool1d(2, padding=1)": nn.AvgPool1d(2, padding=1),
    "LPPool1d(1, 2)": nn.LPPool1d(1, 2),
    "LPPool1d(2, 2)": nn.LPPool1d(2, 2),
    "AdaptiveAvgPool1d(3)": nn.AdaptiveAvgPool1d(3),
    "AdaptiveMaxPool1d(3)": nn.AdaptiveMaxPool1d(3),
}
for name, pool in pools.items():
    numbers = "".join(f"{y:6.2f}" for y in pool(signal).flatten().tolist())
    print(f"{name:<28}{numbers}")

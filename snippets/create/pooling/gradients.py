import torch
from torch import nn

pools = {
    "MaxPool1d": nn.MaxPool1d(3),
    "AvgPool1d": nn.AvgPool1d(3),
    "LPPool1d": nn.LPPool1d(2, 3),
    "AdaptiveMax": nn.AdaptiveMaxPool1d(2),
}
for name, pool in pools.items():
    signal = torch.tensor([[[1.0, 2.0, 2.0, 0.0, 3.0, 4.0]]])
    signal.requires_grad_()
    pool(signal).sum().backward()
    shares = "".join(f"{share:6.2f}" for share in signal.grad.flatten())
    print(f"{name:<12}{shares}")

signal = torch.tensor([1.0, 2.0, 2.0], requires_grad=True)
signal.amax().backward()
print("amax", signal.grad)

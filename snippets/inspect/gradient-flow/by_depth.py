import torch
from torch import nn

DEPTH = 8
GAINS = {nn.Sigmoid: 1.0, nn.Tanh: 5 / 3, nn.ReLU: 2**0.5}
for activation, gain in GAINS.items():
    torch.manual_seed(0)
    model = nn.Sequential()
    for _ in range(DEPTH):
        layer = nn.Linear(64, 64)
        nn.init.xavier_normal_(layer.weight, gain)
        nn.init.zeros_(layer.bias)
        model.extend([layer, activation()])
    x = torch.randn(256, 64)
    (model(x) * torch.randn(256, 64)).sum().backward()
    norms = [layer.weight.grad.norm() for layer in model[::2]]
    shares = " ".join(f"{norm / norms[-1]:.0e}" for norm in norms)
    print(f"{activation.__name__:8}{shares}")

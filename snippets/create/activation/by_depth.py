import torch
from torch import nn

DEPTH = 12
for name, activation, gain in [
    ("Sigmoid", nn.Sigmoid(), 1.0),
    ("Tanh", nn.Tanh(), 5 / 3),
    ("ReLU", nn.ReLU(), 2**0.5),
]:
    torch.manual_seed(0)
    signal = torch.randn(64, 200)
    layers = [nn.Linear(200, 200) for _ in range(DEPTH)]
    caught = []
    for layer in layers:
        nn.init.xavier_normal_(layer.weight, gain=gain)
        nn.init.zeros_(layer.bias)
        signal = activation(layer(signal))
        signal.retain_grad()
        caught.append(signal)
    signal.backward(torch.randn(64, 200))
    sizes = [state.grad.std().item() for state in reversed(caught)]
    print(f"{name:8}", " ".join(f"{size:.0e}" for size in sizes))

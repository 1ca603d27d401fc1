import torch
from torch import nn

LAYERS = [
    *(nn.ReLU(), nn.ReLU6(), nn.LeakyReLU(), nn.PReLU(), nn.RReLU().eval()),
    *(nn.ELU(), nn.SELU(), nn.CELU(), nn.GELU(), nn.SiLU(), nn.Mish()),
    *(nn.Hardswish(), nn.Softplus(), nn.Sigmoid(), nn.Hardsigmoid()),
    *(nn.LogSigmoid(), nn.Tanh(), nn.Hardtanh(), nn.Softsign()),
    *(nn.Tanhshrink(), nn.Hardshrink(), nn.Softshrink()),
    *(nn.Threshold(0.5, -0.5), nn.GLU(dim=0)),
]


def line(label, numbers):
    rounded = [round(number, 2) + 0.0 for number in numbers]  # no -0.0
    return f"{label:11}" + "".join(f"{n:7.2f}" for n in rounded)


print(line("x", range(-4, 5)))
for layer in LAYERS:
    x = torch.arange(-4.0, 5.0, requires_grad=True)
    doubled = torch.stack([x, x])  # two rows: GLU makes one of them
    values = layer(doubled)[0]
    values.sum().backward()
    print(line(type(layer).__name__, values.tolist()))
    print(line("  slope", x.grad.tolist()))

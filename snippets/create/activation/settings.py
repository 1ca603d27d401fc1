import torch
from torch import nn

PAIRS = [
    (nn.LeakyReLU(), nn.LeakyReLU(negative_slope=0.2)),
    (nn.PReLU(), nn.PReLU(num_parameters=1, init=0.5)),
    (nn.RReLU().eval(), nn.RReLU(lower=0.4, upper=0.6).eval()),
    (nn.ELU(), nn.ELU(alpha=2.0)),
    (nn.CELU(), nn.CELU(alpha=2.0)),
    (nn.GELU(), nn.GELU(approximate="tanh")),
    (nn.Softplus(), nn.Softplus(beta=3.0)),
    (nn.Softplus(beta=3.0), nn.Softplus(beta=3.0, threshold=1.0)),
    (nn.Hardtanh(), nn.Hardtanh(min_val=-2.0, max_val=0.5)),
    (nn.Hardshrink(), nn.Hardshrink(lambd=1.2)),
    (nn.Softshrink(), nn.Softshrink(lambd=0.8)),
    (nn.Threshold(0.0, 0.0), nn.Threshold(threshold=2.0, value=7.0)),
]

x = torch.tensor([-2.7, 1.1])
for layers in PAIRS:
    for layer in layers:
        low, high = layer(x).tolist()
        print(f"{low:8.4f} {high:8.4f}  {layer}")

import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0, 4.0], [-1.0, -2.0, 0.0, 0.0]])
print(nn.GLU()(x).shape, nn.GLU(dim=0)(x).shape)
print(nn.GLU()(x)[1].tolist())  # [-1, -2] times sigmoid([0, 0])

a, b = x.chunk(2, dim=-1)
swiglu = a * nn.functional.silu(b)  # another gate
print([round(value, 2) for value in swiglu[0].tolist()])
print("nn.SwiGLU:", hasattr(nn, "SwiGLU"))

gated = nn.Sequential(nn.Linear(4, 2 * 3), nn.GLU(), nn.Linear(3, 1))
print(gated(x).shape)
try:
    nn.Sequential(nn.Linear(4, 3), nn.GLU())(x)
except RuntimeError as error:
    print("RuntimeError:", error)

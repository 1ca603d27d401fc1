import torch
from table import table
from torch import nn

torch.manual_seed(0)
tokens = torch.randn(4, 5, 6)  # (sample, time, feature)
print(
    table(
        [nn.CELU(), tokens, 1],
        [nn.ELU(), tokens, 1],
        [nn.GELU(), tokens, 1],
        [nn.GLU(), tokens, 1],
        [nn.Hardshrink(), tokens, 1],
        [nn.Hardsigmoid(), tokens, 1],
        [nn.Hardswish(), tokens, 1],
        [nn.Hardtanh(), tokens, 1],
        [nn.LeakyReLU(), tokens, 1],
        [nn.LogSigmoid(), tokens, 1],
        [nn.Mish(), tokens, 1],
        [nn.PReLU(), tokens, 1],
        [nn.ReLU(), tokens, 1],
        [nn.ReLU6(), tokens, 1],
        [nn.RReLU(), tokens, 1],
        [nn.SELU(), tokens, 1],
        [nn.SiLU(), tokens, 1],
        [nn.Sigmoid(), tokens, 1],
        [nn.Softplus(), tokens, 1],
        [nn.Softshrink(), tokens, 1],
        [nn.Softsign(), tokens, 1],
        [nn.Tanh(), tokens, 1],
        [nn.Tanhshrink(), tokens, 1],
        [nn.Threshold(0.1, 20), tokens, 1],
    )
)

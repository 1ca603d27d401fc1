import torch
from table import table
from torch import nn

torch.manual_seed(0)
x = torch.randn(5, 6)
print(
    table(
        [nn.CELU(), x],
        [nn.ELU(), x],
        [nn.GELU(), x],
        [nn.GLU(), x],
        [nn.Hardshrink(), x],
        [nn.Hardsigmoid(), x],
        [nn.Hardswish(), x],
        [nn.Hardtanh(), x],
        [nn.LeakyReLU(), x],
        [nn.LogSigmoid(), x],
        [nn.Mish(), x],
        [nn.PReLU(), x],
        [nn.ReLU(), x],
        [nn.ReLU6(), x],
        [nn.RReLU(), x],
        [nn.SELU(), x],
        [nn.SiLU(), x],
        [nn.Sigmoid(), x],
        [nn.Softplus(), x],
        [nn.Softshrink(), x],
        [nn.Softsign(), x],
        [nn.Tanh(), x],
        [nn.Tanhshrink(), x],
        [nn.Threshold(0.1, 20), x],
    )
)

import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(5, 6)
functions = [
    *(F.celu, F.elu, F.gelu, F.glu, F.hardshrink, F.hardsigmoid),
    *(F.hardswish, F.hardtanh, F.leaky_relu, F.logsigmoid, F.mish, F.relu),
    *(F.relu6, F.selu, F.sigmoid, F.silu, F.softplus),
    *(F.softshrink, F.softsign, F.tanh, F.tanhshrink),
]
for function in functions:
    print(call(function, x))
print(call(F.rrelu, x, 0.1, 0.3, True))
print(call(F.prelu, x, torch.tensor([0.25])))
print(call(F.threshold, x, 0.1, 20))

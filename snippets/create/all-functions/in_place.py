import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(5, 6)
functions = [F.celu_, F.elu_, F.hardtanh_, F.leaky_relu_, F.relu_, F.selu_]
for function in functions:
    print(call(function, x))
print(call(F.rrelu_, x, 0.1, 0.3, True))
print(call(F.threshold_, x, 0.1, 20))

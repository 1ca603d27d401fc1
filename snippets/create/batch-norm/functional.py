import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(8, 4) * 2 + 1
norm = nn.BatchNorm1d(4)
mean = torch.zeros(4)
var = torch.ones(4)

y = F.batch_norm(x, mean, var, training=True, momentum=0.1, eps=1e-5)
print("train:", torch.allclose(y, norm(x), atol=1e-6))
print("mean moved in place:", torch.allclose(mean, norm.running_mean))
y = F.batch_norm(x, mean, var)  # training=False
print("eval: ", torch.allclose(y, norm.eval()(x), atol=1e-6))


def try_out(**arguments):
    try:
        F.batch_norm(x, **arguments)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


try_out(running_mean=None, running_var=None)
try_out(running_mean=torch.zeros(3), running_var=torch.ones(3))
try_out(running_mean=mean, running_var=var, training=True, eps=0.0)

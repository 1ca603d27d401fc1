import math

import torch
from torch.nn import functional as F
from torch.nn.init import calculate_gain


def measured_gain(function):
    """Return the gain after which function(x) has the mean square 1."""
    z = torch.linspace(-8, 8, 8001, dtype=torch.float64)
    density = torch.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)
    mean_square = torch.trapezoid(function(z) ** 2 * density, z)
    return mean_square.rsqrt().item()


print("nonlinearity           torch measured")
for name in ("conv1d", "conv2d", "conv3d"):
    transposed = name.replace("conv", "conv_transpose")
    pair = calculate_gain(name), calculate_gain(transposed)
    print(f"{name}, {transposed:15} {pair[0]:4} {pair[1]:4}")
for name, function in {
    "linear": lambda z: z,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": torch.relu,
    "leaky_relu": F.leaky_relu,
    "selu": F.selu,
}.items():
    theirs = calculate_gain(name)
    print(f"{name:22} {theirs:5.2f} {measured_gain(function):8.2f}")
steep = calculate_gain("leaky_relu", 0.5)
print(f"{'leaky_relu, 0.5':22} {steep:5.2f}")
for function in (F.gelu, F.silu, F.elu):
    print(f"{function.__name__:28} {measured_gain(function):8.2f}")
try:
    calculate_gain("gelu")
except ValueError as error:
    print(type(error).__name__ + ":", error)

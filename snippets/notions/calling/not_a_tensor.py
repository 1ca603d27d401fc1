import numpy as np
import torch
from torch import nn

numbers = [[1.0, 2.0]]
array = np.array(numbers)
linear = nn.Linear(2, 1)
recurrent = nn.GRU(2, 3)


def attempt(name, layer, x):
    try:
        layer(x)
        print(f"{name}: works")
    except (AttributeError, RuntimeError, TypeError) as error:
        print(f"{name}:")
        print(f"  {type(error).__name__}: {error}")


attempt("linear, numbers", linear, numbers)
attempt("linear, array", linear, array)
attempt("recurrent, numbers", recurrent, numbers)

double = torch.from_numpy(array)
attempt("linear, from_numpy", linear, double)
attempt("linear, from_numpy and float", linear, double.float())
attempt("linear, torch.tensor", linear, torch.tensor(numbers))

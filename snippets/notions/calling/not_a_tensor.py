import numpy as np
import torch
from torch import nn

layer = nn.Linear(2, 1)
numbers = [[1.0, 2.0]]
array = np.array(numbers)


def attempt(name, x):
    try:
        layer(x)
        print(f"{name}: works")
    except (TypeError, RuntimeError) as error:
        print(f"{name}:")
        print(f"  {type(error).__name__}: {error}")


attempt("numbers", numbers)
attempt("array", array)
attempt("torch.from_numpy(array)", torch.from_numpy(array))
attempt("torch.from_numpy(array).float()", torch.from_numpy(array).float())
attempt("torch.tensor(numbers)", torch.tensor(numbers))

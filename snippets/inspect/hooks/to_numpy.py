import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
output = nn.Linear(2, 3)(torch.ones(1, 2))
conversions = {
    "output.numpy()": lambda: output.numpy(),
    "np.asarray(output)": lambda: np.asarray(output),
    "bfloat16": lambda: output.detach().bfloat16().numpy(),
}
for name, convert in conversions.items():
    try:
        convert()
    except (RuntimeError, TypeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")

array = output.detach().cpu().numpy()
array[:] = 7.0
print("written into the array, read in the tensor:", output.tolist())

import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = torch.ao.quantization.quantize_dynamic(model)

first_line = str(caught[0].message).splitlines()[0].strip()
print(f"{caught[0].category.__name__}: {first_line}")
print("torch", torch.__version__[:4], "returns", type(model[0]).__name__)

import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model = torch.ao.quantization.quantize_dynamic(model)

first_line = str(caught[0].message).splitlines()[0].strip()
print(f"{caught[0].category.__name__}: {first_line}")
print("torch is later:", torch.__version__ > "2.10")  # compared as versions
print("it returns a", type(model[0]).__name__)

import warnings

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.InstanceNorm1d(4))
for samples in (4, 6):
    x = torch.randn(samples, 3)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        y = model(x)
    print(f"{samples} samples: {tuple(y.shape)}")
    as_rows = nn.functional.layer_norm(model[0](x), (4,))
    print("  each row by itself:", torch.allclose(y, as_rows, atol=1e-6))
    for warning in caught:
        print("  warning:", str(warning.message).partition(". You")[0])

try:
    nn.InstanceNorm1d(4, affine=True)(torch.randn(6, 4))
except ValueError as error:
    print("affine=True: ValueError:", error)

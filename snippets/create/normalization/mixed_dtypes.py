import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 8).to(torch.bfloat16)
norms = [
    nn.BatchNorm1d(4),
    nn.InstanceNorm1d(4, affine=True),
    nn.GroupNorm(2, 4),
    nn.LayerNorm(8),
    nn.RMSNorm(8),
]
for norm in norms:  # float32 parameters, bfloat16 input
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = str(norm(x).dtype)
        except RuntimeError as error:
            answer = f"RuntimeError: {error}"
    print(f"{type(norm).__name__:14} {answer}")
    for warning in caught:
        print("  warning:", str(warning.message).partition("(Trig")[0])

import warnings

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 4, 8)
half = torch.bfloat16
norms = [
    nn.BatchNorm1d(4),
    nn.InstanceNorm1d(4, affine=True),
    nn.GroupNorm(2, 4),
    nn.LayerNorm(8),
    nn.RMSNorm(8),
]


def answer(norm, x):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            said = str(norm(x).dtype).removeprefix("torch.")
        except RuntimeError as error:
            said = f"RuntimeError: {error}"
    if caught:
        said += ", and a warning"
    return said


for norm in norms:
    print(type(norm).__name__)
    print("  bfloat16 input, float32 weight:", answer(norm, x.to(half)))
    print("  float64 input, float32 weight: ", answer(norm, x.double()))
    print("  float32 input, bfloat16 weight:", answer(norm.to(half), x))

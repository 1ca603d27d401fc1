import warnings

import torch
from torch import nn

for shape in ((3,), (2, 3), (2, 3, 4), (2, 3, 4, 5)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        out = nn.Softmax()(torch.zeros(shape))
    sums = [out.sum(dim) for dim in range(out.dim())]
    ones = [bool(torch.allclose(s, torch.ones_like(s))) for s in sums]
    print(f"{len(shape)}-D: sums to 1 along dimension {ones.index(True)}")
print(caught[0].message)

samples = torch.tensor([[[1.0, 2.0]], [[5.0, 9.0]]])  # batch, steps, classes
for layer in (nn.Softmin, nn.LogSoftmax):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mixed = layer()(samples)
    right = layer(dim=-1)(samples)
    print(layer.__name__, "mixes the batch:", not torch.allclose(mixed, right))

import warnings

import torch
from torch import nn

for shape in ((3,), (2, 3), (2, 3, 4), (2, 3, 4, 5)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        out = nn.Softmax()(torch.zeros(shape))
    for dim in range(out.dim()):
        total = out.sum(dim)
        if torch.allclose(total, torch.ones_like(total)):
            print(f"{out.dim()}-D: sums to 1 along dimension {dim}")
print(caught[0].message)

samples = torch.tensor([[[1.0, 2.0]], [[5.0, 9.0]]])  # batch, steps, classes
for layer in (nn.Softmin, nn.LogSoftmax):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        mixed = layer()(samples)
    right = layer(dim=-1)(samples)
    print(layer.__name__, "mixes the batch:", not torch.allclose(mixed, right))

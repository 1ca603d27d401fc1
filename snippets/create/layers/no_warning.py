import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LazyLinear(2)
print("warnings:", len(caught))

import warnings

from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LazyLinear(2)
print("warnings:", len(caught))
print("the reference:", LazyModuleMixin.__doc__.split("\n")[3].strip())

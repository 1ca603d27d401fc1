import warnings

import torch
from torch import nn

norm = nn.LazyInstanceNorm2d(affine=False, track_running_stats=False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    norm(torch.zeros(2, 3, 8, 8))

print(norm)
for warning in caught:
    print("UserWarning:", str(warning.message).split(". ")[0])

import torch
from torch import nn

F = nn.functional
torch.manual_seed(0)
for d in (2, 3):
    x = torch.rand(1, 2, *[7] * d)
    by_size = getattr(nn, f"FractionalMaxPool{d}d")(2, output_size=5)
    by_ratio = getattr(nn, f"FractionalMaxPool{d}d")(2, output_ratio=0.5)
    print(tuple(by_size(x).shape), tuple(by_ratio(x).shape))
    places = torch.full((1, 2, d), 0.5)  # fixed, not drawn anew in each call
    drawn = getattr(F, f"fractional_max_pool{d}d")
    fixed = drawn(x, 2, output_size=5, _random_samples=places)
    pair = getattr(F, f"fractional_max_pool{d}d_with_indices")(
        x, 2, output_size=5, _random_samples=places
    )
    print(torch.equal(fixed, pair[0]), torch.equal(pair[0], by_size(x)))

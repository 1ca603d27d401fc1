import torch
from torch import nn

pairs = [
    (nn.LazyInstanceNorm1d, nn.InstanceNorm1d),
    (nn.LazyInstanceNorm2d, nn.InstanceNorm2d),
    (nn.LazyInstanceNorm3d, nn.InstanceNorm3d),
]
for dims, (lazy_kind, kind) in enumerate(pairs, start=1):
    x = torch.zeros(2, 4, *[5] * dims)
    lazy = lazy_kind()
    untracked = lazy_kind(track_running_stats=False)
    lazy(x)
    untracked(x)
    print(lazy_kind.__name__, "becomes", type(lazy).__name__)
    print("  by default:", *lazy.state_dict())
    print("  track_running_stats=False:", *untracked.state_dict())
    explicit = " ".join(kind(4).state_dict()) or "nothing"
    print(f"  {kind.__name__}(4): {explicit}")

import torch
from torch import nn

torch.manual_seed(0)
untracked = nn.BatchNorm1d(3, track_running_stats=False)
untracked.eval()
cases = [
    (nn.BatchNorm1d(3), torch.randn(1, 3)),  # one value for each channel
    (nn.BatchNorm1d(3), torch.randn(1, 3, 5)),  # five
    (nn.BatchNorm2d(3), torch.randn(1, 3, 1, 1)),  # one
    (nn.BatchNorm2d(3), torch.randn(1, 3, 8, 8)),  # 64
    (untracked, torch.randn(1, 3)),  # one, and eval mode
    (nn.GroupNorm(3, 3).eval(), torch.randn(1, 3)),  # one, and eval mode
]
for norm, x in cases:
    print(type(norm).__name__, tuple(x.shape), "training:", norm.training)
    try:
        norm(x)
    except ValueError as error:
        print("  ValueError:", str(error).partition(",")[0])
    else:
        print("  no error; statistics moved:", norm.running_mean.any().item())

import torch
from torch import nn

cases = [
    (nn.BatchNorm1d, (1, 4)),
    (nn.BatchNorm1d, (1, 4, 1)),
    (nn.BatchNorm1d, (1, 4, 9)),
    (nn.BatchNorm2d, (1, 4, 1, 1)),
    (nn.BatchNorm2d, (1, 4, 9, 9)),
    (nn.BatchNorm3d, (1, 4, 1, 1, 1)),
    (nn.BatchNorm3d, (1, 4, 2, 1, 1)),
    (nn.SyncBatchNorm, (1, 4)),
]


def outcome(norm, x):
    try:
        norm(x)
    except ValueError:
        return "raises"
    return "runs"


print("class          input            train   eval  eval,untracked")
for kind, shape in cases:
    x = torch.zeros(shape)
    train = outcome(kind(4), x)
    evaluated = outcome(kind(4).eval(), x)
    untracked = outcome(kind(4, track_running_stats=False).eval(), x)
    size = str(shape).replace(" ", "")
    print(f"{kind.__name__:13}  {size:15}  {train:6}  {evaluated}  {untracked}")

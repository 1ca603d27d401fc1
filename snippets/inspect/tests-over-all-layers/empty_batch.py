import torch
from torch import nn

empty = torch.ones(0, 2, 5)  # no sample, two channels, five times

batch_norm = nn.BatchNorm1d(2)
batch_norm(empty)
print("BatchNorm1d, running mean:", batch_norm.running_mean.tolist())

instance_norm = nn.InstanceNorm1d(2, track_running_stats=True)
instance_norm(empty)
print("InstanceNorm1d, running mean:", instance_norm.running_mean.tolist())

try:
    nn.InstanceNorm1d(2, affine=True)(empty)
except IndexError as error:
    print("InstanceNorm1d, affine:", error)

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(16, 3) + 5
layer = nn.BatchNorm1d(3)
state = layer.state_dict()
mean, var = torch.zeros(3), torch.ones(3)
weight, bias = torch.ones(3), torch.zeros(3)

for mode in (True, False):
    layer.train(mode)
    ours = F.batch_norm(x, mean, var, weight, bias, training=mode)
    theirs = layer(x)
    print(f"training={mode}")
    print("  same output:", torch.allclose(ours, theirs))
    print("  same mean:", torch.allclose(mean, state["running_mean"]))
    print("  largest output:", round(theirs.max().item(), 1))

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 2, 50) + 5
means = x.mean(2)
variances = x.var(2)  # of each sample, with correction=1
for momentum in (0.1, 1.0, None):
    norm = nn.InstanceNorm1d(2, momentum=momentum, track_running_stats=True)
    norm(x)
    factor = 0.0 if momentum is None else momentum
    mean = factor * means.mean(0)
    var = (1 - factor) + factor * variances.mean(0)
    agrees = torch.allclose(norm.running_mean, mean, atol=1e-5)
    agrees = agrees and torch.allclose(norm.running_var, var, atol=1e-5)
    print(f"momentum={momentum}: as computed {agrees},", end=" ")
    print("moved", norm.running_mean.any().item(), end=", ")
    print("counted", norm.num_batches_tracked.item())

norm.eval()  # the last norm: its running mean is still 0
print("in eval mode, mean of the output:", round(norm(x).mean().item()))

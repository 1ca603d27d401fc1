import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 2) * 3 + 5


def standardized(norm):
    return norm(x).mean().abs().item() < 1e-3


built = nn.BatchNorm1d(2, track_running_stats=False).eval()
print("built with False, eval standardizes:", standardized(built))

late = nn.BatchNorm1d(2)
late.track_running_stats = False  # the buffers are still there
late(x)
print("set later: running mean", late.running_mean.tolist())
print("set later, eval standardizes:", standardized(late.eval()))

late.running_mean = None
late.running_var = None
print("buffers removed, eval standardizes:", standardized(late))

try:
    built.load_state_dict(nn.BatchNorm1d(2).state_dict())
except RuntimeError as error:
    print("RuntimeError:", str(error).partition("\n\t")[2].strip())

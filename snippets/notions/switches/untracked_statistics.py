import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 8) + 5  # (batch, channels, length)
layers = {
    "BatchNorm1d": nn.BatchNorm1d(3),
    "BatchNorm1d, untracked": nn.BatchNorm1d(3, track_running_stats=False),
    "InstanceNorm1d": nn.InstanceNorm1d(3),
}
for name, norm in layers.items():
    norm.train()
    in_train = norm(x)
    norm.eval()
    in_eval = norm(x)
    print(name)
    print("  same in both modes:", torch.allclose(in_train, in_eval))
    print("  buffers:", list(dict(norm.named_buffers())))

import torch
from live_tensors import LiveTensors
from torch import nn
from torch.utils.checkpoint import checkpoint_sequential

x = torch.ones(64, 8)
blocks = [nn.Sequential(nn.Linear(8, 8), nn.GELU()) for _ in range(16)]
print("segments  after forward  highest")
for segments in (1, 2, 4, 8, 16):
    with LiveTensors(x.shape) as live:
        y = checkpoint_sequential(blocks, segments, x, use_reentrant=False)
        after_forward = len(live.alive)
        y.sum().backward()
    bar = "█" * live.peak
    print(f"{segments:5} {after_forward:13} {live.peak:11} {bar}")
    del y

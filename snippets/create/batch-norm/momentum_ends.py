import torch
from torch import nn

batches = torch.tensor([[[2.0], [4.0]], [[6.0], [8.0]], [[1.0], [3.0]]])
for momentum in (None, 0.0, 1.0):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    for batch in batches:
        norm(batch)
    mean = norm.running_mean.item()
    print(f"momentum={momentum!s:4} running mean {mean:.2f}")
print("mean of the batches' means", round(batches.mean(1).mean().item(), 2))

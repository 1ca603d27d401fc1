import torch
from torch import nn

torch.manual_seed(0)
momentum = 0.1
parts = 4
adjusted = 1 - (1 - momentum) ** (1 / parts)


def after(momentum, parts):
    norm = nn.BatchNorm1d(1, momentum=momentum)
    for batch in torch.full((64, 1), 5.0).chunk(parts):
        norm(batch)
    count = norm.num_batches_tracked.item()
    return f"running mean {norm.running_mean.item():.2f}, count {count}"


print("one batch of 64:        ", after(momentum, parts=1))
print("4 of 16:                ", after(momentum, parts))
print(f"4 of 16, momentum {adjusted:.3f}:", after(adjusted, parts))

import torch
from torch import nn


def end(build, size, weight_decay):
    """Return a weight after 100 steps; its gradients are +size, -size, ..."""
    weight = nn.Parameter(torch.ones(1))
    optimizer = build([weight], lr=0.01, weight_decay=weight_decay)
    for step in range(100):
        sign = 1 if step % 2 == 0 else -1
        weight.grad = torch.full_like(weight, sign * size)
        optimizer.step()
    return weight.item()


print("what weight_decay=0.1 took from a weight of 1 in 100 steps")
print("gradients   Adam   AdamW")
for size in (0.01, 1.0, 100.0):
    print(f"±{size:<9}", end="")
    for build in (torch.optim.Adam, torch.optim.AdamW):
        taken = end(build, size, 0.0) - end(build, size, 0.1)
        print(f"  {taken:.3f}", end="")
    print()

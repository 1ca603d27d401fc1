import torch
from torch import nn


def move(unscale):
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=65536.0)

    optimizer.zero_grad()
    scaler.scale(weight.sum()).backward()  # the true gradient is 1
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    print(f"unscale_ {unscale!s:5}  norm {norm.item():.0f}", end="")
    print(f"  weight moved by {abs(weight.item()):.6f}")


move(unscale=False)
move(unscale=True)

import torch
from torch import nn

for unscale in [False, True]:
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=2.0**14)

    loss = (2 * weight).sum()
    scaler.scale(loss).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    moved = 1 - weight.item()
    print(f"unscale_: {unscale}, norm {norm:.0f}, weight moved by {moved:.6f}")

import torch
from torch import nn

weight = nn.Parameter(torch.ones(1))
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**14)
optimizer = torch.optim.SGD([weight], lr=1e7)
for title, scale in {
    "plain": 1.0,
    "by hand": 2.0**14,
    "GradScaler": None,
}.items():
    nn.init.ones_(weight)
    optimizer.zero_grad()
    loss = (weight.half() * 1e-4).sum() * 1e-4
    if scale:
        (loss * scale).backward()
        weight.grad.div_(scale)
        optimizer.step()
    else:
        scaler.scale(loss).backward()
        scaler.step(optimizer)
    grad, moved = weight.grad.item(), 1 - weight.item()
    print(f"{title:10} gradient {grad:.0e}, weight moved by {moved:.1f}")

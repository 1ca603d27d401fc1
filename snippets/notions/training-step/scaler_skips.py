import torch
from torch import nn

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=8.0)


def step(slope, **options):
    optimizer.zero_grad()
    scaler.scale(weight.sum() * slope).backward()
    scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_([weight], 1.0, **options)
    scaler.step(optimizer)  # does nothing if a gradient is not finite
    scaler.update()
    print(f"slope {slope}: weight {weight.item():.2f}", end="")
    print(f"  next scale {scaler.get_scale()}")


step(slope=1.0)
step(slope=float("inf"))
step(slope=1.0)
try:
    step(slope=float("inf"), error_if_nonfinite=True)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(", so")[0])

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)
batches = torch.randn(3, 64, 1) + 5
for use_buffers in False, True:
    model = nn.BatchNorm1d(1)
    average = get_ema_multi_avg_fn(0.9)
    ema = AveragedModel(model, multi_avg_fn=average, use_buffers=use_buffers)
    for batch in batches:
        model(batch)
        ema.update_parameters(model)
    print(f"use_buffers={use_buffers}")
    for name, norm in {"model": model, "ema": ema.module}.items():
        mean = norm.running_mean.item()
        count = norm.num_batches_tracked.item()
        print(f"  {name:6} mean {mean:.1f}  batches {count}")

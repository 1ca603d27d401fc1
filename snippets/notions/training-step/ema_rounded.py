import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn


def average(dtype):
    model = nn.Linear(1, 1, bias=False, dtype=torch.bfloat16)
    nn.init.constant_(model.weight, 1.0)
    ema = AveragedModel(model, avg_fn=get_ema_avg_fn(0.999))
    ema.to(dtype)  # the copy, not the model
    ema.update_parameters(model)
    nn.init.constant_(model.weight, 2.0)  # instead of training
    for _ in range(1000):
        ema.update_parameters(model)
    return ema.get_parameter("module.weight").item()


for dtype in (torch.bfloat16, torch.float32):
    print(f"{dtype!s:14} after 1000 updates {average(dtype):.3f}")

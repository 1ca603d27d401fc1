import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


def train(decay, use_buffers):
    torch.manual_seed(0)
    model = nn.BatchNorm1d(1)
    ema = AveragedModel(
        model,
        multi_avg_fn=get_ema_multi_avg_fn(decay),
        use_buffers=use_buffers,
    )
    for _ in range(300):
        model(torch.randn(64, 1) + 5)  # moves the running mean towards 5
        ema.update_parameters(model)
    mean = ema.get_buffer("module.running_mean").item()
    count = ema.get_buffer("module.num_batches_tracked").item()
    print(f"{decay:<5}  {use_buffers!s:11}  {mean:12.1f}  {count:19}")


print("decay  use_buffers  running_mean  num_batches_tracked")
train(0.9, use_buffers=False)
train(0.9, use_buffers=True)
train(0.999, use_buffers=True)

from copy import deepcopy

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


class EMAByHand:
    def __init__(self, model, decay):
        self.module = deepcopy(model)
        self.decay = decay
        self.updates = 0

    @torch.no_grad()
    def update_parameters(self, model):
        averages = self.module.parameters()
        for average, new in zip(averages, model.parameters(), strict=True):
            if self.updates == 0:
                average.copy_(new)  # the first update only copies
            else:
                average.mul_(self.decay).add_(new, alpha=1 - self.decay)
        buffers = self.module.buffers()
        for buffer, new in zip(buffers, model.buffers(), strict=True):
            buffer.copy_(new)
        self.updates += 1


model = nn.Linear(1, 1, bias=False)
ways = {
    "by hand": EMAByHand(model, decay=0.9),
    "EMA": AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)),
}
for value in (5.0, 6.0, 7.0):
    nn.init.constant_(model.weight, value)  # instead of training
    print("weight", value, end="")
    for name, ema in ways.items():
        ema.update_parameters(model)
        weight = ema.module.get_parameter("weight")
        print(f"  {name} {weight.item():.3f}", end="")
    print()

import torch
from torch import nn


class Late(nn.Module):
    mean: torch.Tensor | None

    def __init__(self):
        super().__init__()
        self.mask = None
        self.register_buffer("mean", None)


model, data = Late(), torch.ones(2)
for attempt in (
    lambda: model.register_buffer("mask", data),
    lambda: model.register_buffer("attention.mask", data),
    lambda: setattr(model, "mean", 0.5),
):
    try:
        attempt()
    except (KeyError, TypeError) as error:
        print(f"{type(error).__name__}: {error.args[0]}")

model.mean = data
print([name for name, _ in model.named_buffers()])

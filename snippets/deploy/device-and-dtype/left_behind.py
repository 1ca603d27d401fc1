import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, registered):
        super().__init__()
        factor = torch.tensor([1.0, 2.0, 4.0])
        if registered:
            self.register_buffer("factor", factor)
        else:
            self.factor = factor

    def forward(self, x):
        return x * self.factor


x = torch.ones(5, 3)
for registered in [False, True]:
    model = Scale(registered)
    print(f"registered={registered}, on the CPU: {model(x)[0].tolist()}")
    try:
        y = model.to("meta")(x.to("meta"))
        print("on meta:", tuple(y.shape))
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

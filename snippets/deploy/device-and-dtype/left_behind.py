import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, registered):
        super().__init__()
        if registered:
            self.register_buffer("factor", torch.ones(3))
        else:
            self.factor = torch.ones(3)

    def forward(self, x):
        return x * self.factor


x = torch.ones(5, 3, device="meta")
for registered in [False, True]:
    model = Scale(registered).to("meta")
    try:
        print("registered:", model(x).shape)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, persistent):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        positions = torch.arange(3.0)
        self.register_buffer("positions", positions, persistent)


checkpoint = {"weight": torch.ones(3)}  # older than the buffer
for persistent in (True, False):
    print("persistent:", persistent)
    try:
        print(" ", Scale(persistent).load_state_dict(checkpoint))
    except RuntimeError as error:
        print(" ", str(error).splitlines()[1].strip())

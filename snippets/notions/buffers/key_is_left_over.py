import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        positions = torch.arange(3.0)
        self.register_buffer("positions", positions, persistent=False)


class Tolerant(Scale):
    def __init__(self):
        super().__init__()
        self.register_load_state_dict_pre_hook(drop_positions)


def drop_positions(module, state_dict, prefix, *others):
    state_dict.pop(prefix + "positions", None)


checkpoint = {"0.weight": torch.ones(3), "0.positions": torch.arange(3.0)}
try:
    nn.Sequential(Scale()).load_state_dict(checkpoint)
except RuntimeError as error:
    print(str(error).splitlines()[1].strip())
print(nn.Sequential(Tolerant()).load_state_dict(checkpoint))
print("checkpoint unchanged:", list(checkpoint))

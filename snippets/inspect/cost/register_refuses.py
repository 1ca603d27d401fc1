import warnings

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode, register_flop_formula


def one_each(*args, out_shape, **kwargs):
    return out_shape.numel()


for target in (torch.mm, torch.ops.aten.mm.default, torch.ops.aten.mm):
    try:
        register_flop_formula(target)(one_each)
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__ + ":", str(error).partition(" (")[0])

# From now on, in all counters of this program:
register_flop_formula(torch.ops.aten.gelu)(one_each)
with FlopCounterMode(display=False) as counter:
    nn.GELU()(torch.ones(10))
print("GELU of 10 numbers:", counter.get_total_flops())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    FlopCounterMode(nn.Linear(2, 2), display=False)
print("UserWarning:", caught[0].message)

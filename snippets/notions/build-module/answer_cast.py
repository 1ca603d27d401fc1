import torch
from torch import nn


def cast(module, dtype):
    for parameter in module.parameters():
        parameter.data = parameter.data.to(dtype)
    for name, buffer in module.named_buffers():
        if buffer.is_floating_point():
            path, _, last = name.rpartition(".")
            setattr(module.get_submodule(path), last, buffer.to(dtype))
    return module


# the check
wanted = nn.BatchNorm1d(2).double().state_dict()
net = nn.BatchNorm1d(2)
own = dict(net.named_parameters())
got = cast(net, torch.float64).state_dict()
wrong = [key for key in wanted if got[key].dtype != wanted[key].dtype]
replaced = [key for key, p in net.named_parameters() if p is not own[key]]
if not wrong + replaced:
    print("solved")
else:
    print("not yet: wanted the dtypes of .double(), and no new parameter")
    print("         wrong dtype:", *wrong)
    print("         replaced:", *replaced)

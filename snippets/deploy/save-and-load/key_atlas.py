import torch
from torch import nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel


def net():
    return nn.Sequential(nn.Linear(2, 2, bias=False))


def inside(change):
    return nn.Sequential(change(net()[0]))


def pruned(layer):
    return prune.l1_unstructured(layer, "weight", amount=0.5)


for name, model in {
    "plain": net(),
    "DataParallel, DDP": nn.DataParallel(net()),
    "torch.compile": torch.compile(net()),
    "one layer compiled": inside(torch.compile),
    "AveragedModel": AveragedModel(net()),
    "weight_norm": inside(parametrizations.weight_norm),
    "spectral_norm": inside(parametrizations.spectral_norm),
    "pruned": inside(pruned),
}.items():
    print(f"{name:18}", "\n".ljust(20).join(model.state_dict()))

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel


def new_layer():
    return nn.Linear(2, 2, bias=False)


def new_model():
    return nn.Sequential(new_layer())


pruned = prune.l1_unstructured(new_layer(), "weight", amount=0.5)
models = {
    "plain": new_model(),
    "DataParallel, DDP": nn.DataParallel(new_model()),
    "torch.compile": torch.compile(new_model()),
    "one layer compiled": nn.Sequential(torch.compile(new_layer())),
    "AveragedModel": AveragedModel(new_model()),
    "weight_norm": nn.Sequential(parametrizations.weight_norm(new_layer())),
    "spectral_norm": nn.Sequential(parametrizations.spectral_norm(new_layer())),
    "pruned": nn.Sequential(pruned),
}
for name, model in models.items():
    keys = list(model.state_dict())
    print(f"{name:18} {keys[0]}")
    for key in keys[1:]:
        print(f"{'':18} {key}")

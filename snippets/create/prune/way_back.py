import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(4, 4)
start = layer.weight.detach().clone()
parameter = layer.weight

prune.l1_unstructured(layer, "weight", amount=0.5)
print("pruned:", prune.is_pruned(layer))
prune.remove(layer, "weight")
print("pruned:", prune.is_pruned(layer), "keys:", list(layer.state_dict()))
print("zeros after remove:", int((layer.weight == 0).sum()))
print("the old parameter:", layer.weight is parameter)

with torch.no_grad():
    layer.weight.copy_(start)
prune.l1_unstructured(layer, "weight", amount=0.5)
layer.weight_mask.fill_(1)  # before remove: nothing is lost
prune.remove(layer, "weight")
print("back, mask set to ones:", torch.equal(layer.weight, start))

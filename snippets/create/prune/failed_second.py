import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(4, 4)
method = prune.L1Unstructured.apply(layer, "weight", 10)
try:
    prune.l1_unstructured(layer, "weight", 10)  # only 6 are left
except ValueError as error:
    print("ValueError:", error)
print("still pruned:", prune.is_pruned(layer))

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)


def moved_by_a_step():
    before = layer.weight.detach().clone()
    optimizer.zero_grad()
    layer(torch.ones(1, 4)).square().sum().backward()
    optimizer.step()
    layer(torch.ones(1, 4))
    return not torch.equal(layer.weight, before)


print("weight moves:", moved_by_a_step())
layer.register_forward_pre_hook(method)
print("with the hook again:", moved_by_a_step())

import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
layer = parametrizations.spectral_norm(nn.Linear(20, 20))


def same_twice():
    return torch.equal(layer.weight, layer.weight)


def largest():
    return torch.linalg.svdvals(layer.weight)[0].item()


print("train mode, two reads equal:", same_twice())
layer.eval()
print("eval mode, two reads equal: ", same_twice())
print(f"largest singular value: {largest():.2f}")

with torch.no_grad():
    layer.parametrizations.weight.original.copy_(torch.randn(20, 20))
print(f"eval, after a new original: {largest():.1f}")
layer.train()
for _ in range(300):
    layer.weight
layer.eval()
print(f"after 300 reads in train mode: {largest():.2f}")

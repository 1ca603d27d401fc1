import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def count(device, width, depth, tokens):
    with torch.device(device):
        layers = [nn.LayerNorm(width), nn.Linear(width, width), nn.GELU()]
        model = nn.Sequential(*layers * depth)
        x = torch.ones(tokens, width)
    own, kept = {p.untyped_storage() for p in model.parameters()}, set()

    def pack(tensor):
        kept.add(tensor.untyped_storage())
        return tensor.detach()

    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = model(x)
    assert y.device.type == device
    return sum(storage.nbytes() for storage in kept - own)


print("cpu ", count("cpu", width=64, depth=3, tokens=32), "bytes")
print("meta", count("meta", width=64, depth=3, tokens=32), "bytes")
large = count("meta", width=8192, depth=100, tokens=65536)
print(f"meta {large / 2**30:.0f} GiB, if they had data")

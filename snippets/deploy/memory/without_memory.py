import torch
from count_kept import kept_bytes
from torch import nn


def count(device, width, depth, tokens):
    with torch.device(device):
        model = nn.Sequential()
        for _ in range(depth):
            model.append(nn.LayerNorm(width))
            model.append(nn.Linear(width, width))
            model.append(nn.GELU())
        return kept_bytes(model, torch.ones(tokens, width))


print("cpu ", count("cpu", width=64, depth=3, tokens=32), "bytes")
print("meta", count("meta", width=64, depth=3, tokens=32), "bytes")
large = count("meta", width=8192, depth=100, tokens=65536)
print(f"meta {large / 2**30:.0f} GiB, if they had data")

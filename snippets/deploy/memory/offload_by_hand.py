from pathlib import Path

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 1))
files: list[Path] = []


def pack(tensor):
    files.append(Path(f"{len(files)}.pt"))
    torch.save(tensor, files[-1])
    print("write", files[-1], tuple(tensor.shape))
    return files[-1]


def unpack(path):
    print("read ", path)
    return torch.load(path)


x, gradients = torch.ones(5, 4), []
with saved_tensors_hooks(pack, unpack):
    y = model(x)
for loss in y.sum(), model(x).sum():
    model.zero_grad()
    loss.backward()
    gradients.append(model[0].weight.grad)
print("same gradient:", torch.equal(*gradients))

from contextlib import nullcontext

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

model = nn.Sequential(nn.Linear(64, 64), nn.Dropout(), nn.Linear(64, 1))
own = {p.untyped_storage() for p in model.parameters()}
x, kept = torch.ones(32, 64), set()


def pack(tensor):
    kept.add(tensor.untyped_storage())
    return tensor.detach()


for mode in ("train", "eval"):
    model.train(mode == "train")
    for switch in (nullcontext, torch.no_grad, torch.inference_mode):
        kept.clear()
        with saved_tensors_hooks(pack, lambda tensor: tensor), switch():
            y = model(x)
        size = sum(storage.nbytes() for storage in kept - own)
        print(f"{mode:5}  {switch.__name__:14} {size:6} bytes")

from contextlib import nullcontext

import torch
from count_kept import kept_bytes
from torch import nn

model = nn.Sequential(nn.Linear(64, 64), nn.Dropout(), nn.Linear(64, 1))
x = torch.ones(32, 64)
for mode in ("train", "eval"):
    model.train(mode == "train")
    for switch in (nullcontext, torch.no_grad, torch.inference_mode):
        with switch():
            size = kept_bytes(model, x)
        print(f"{mode:5}  {switch.__name__:14} {size:6} bytes")

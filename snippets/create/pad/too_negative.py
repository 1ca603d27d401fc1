import torch
import torch.nn.functional as F

signal = torch.ones(1, 1, 5)
for mode in ("constant", "reflect", "replicate", "circular"):
    try:
        F.pad(signal, (-3, -3), mode=mode)
    except RuntimeError as error:
        print(f"{mode} | {type(error).__name__}: {error}")
    try:
        empty = F.pad(signal, (-3, -2), mode=mode)
        print(f"{mode} | {tuple(empty.shape)}")
    except RuntimeError as error:
        print(f"{mode} | {type(error).__name__}: {error}")

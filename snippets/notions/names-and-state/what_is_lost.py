from typing import Any

import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)
        self.steps = 0
        cache = torch.zeros(1)
        self.register_buffer("cache", cache, persistent=False)


def show(title, model):
    print(title)
    print("  requires_grad", model.layer.weight.requires_grad)
    print("  training", model.training)
    print("  steps", model.steps)
    print("  cache", model.cache.item())


saved: Any = Model()
saved.requires_grad_(False)
saved.eval()
saved.steps = 7
saved.cache.fill_(7)

loaded = Model()
print(*saved.state_dict())
print(loaded.load_state_dict(saved.state_dict()))
show("saved", saved)
show("loaded", loaded)

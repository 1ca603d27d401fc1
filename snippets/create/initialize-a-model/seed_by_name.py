import zlib

import torch
from torch import nn


def initialize(model, seed):
    """Draw each weight from a generator of its own, seeded by its name."""
    for name, parameter in model.named_parameters():
        own = seed + zlib.crc32(name.encode())
        generator = torch.Generator(parameter.device).manual_seed(own)
        if parameter.dim() > 1:
            nn.init.kaiming_uniform_(parameter, generator=generator)
        elif "bias" in name:  # a norm keeps its weight
            nn.init.zeros_(parameter)


def build(extra):
    layers = {"body": nn.Linear(4, 8)}
    if extra:
        layers["extra"] = nn.Linear(8, 8)
    layers["head"] = nn.Linear(8, 2)
    model = nn.Sequential()
    for name, layer in layers.items():
        model.add_module(name, layer)
    return model


small = build(extra=False)
large = build(extra=True)
state = torch.get_rng_state()
initialize(small, seed=0)
initialize(large, seed=0)
print("same head:", torch.equal(small.head.weight, large.head.weight))
print("global generator moved:", not torch.equal(state, torch.get_rng_state()))

import torch
from torch import nn


def initialize(module):
    if isinstance(module, nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)


def build(head_first):
    model = nn.Module()
    layers = [("embedding", nn.Embedding(500, 64))]
    layers.append(("head", nn.Linear(64, 500, bias=False)))
    for name, layer in reversed(layers) if head_first else layers:
        model.add_module(name, layer)
    model.head.weight = model.embedding.weight
    return model


for head_first in (False, True):
    torch.manual_seed(0)
    model = build(head_first).apply(initialize)
    order = " then ".join(name for name, _ in model.named_children())
    print(f"{order}: std {model.embedding.weight.std().item():.2f}")

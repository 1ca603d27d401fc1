import torch
from torch import nn

layer = nn.Linear(3, 2)
ones = torch.ones(2, 3)


def fill_in_place():
    layer.weight.fill_(1.0)


def assign_a_tensor():
    layer.weight = ones


def scale_a_name():
    weight = layer.weight
    weight = weight * 0 + 1  # a new tensor; the layer keeps its own


def call_nn_init():
    nn.init.ones_(layer.weight)


def fill_under_no_grad():
    with torch.no_grad():
        layer.weight.fill_(1.0)


attempts = [fill_in_place, assign_a_tensor, scale_a_name, call_nn_init]
for attempt in [*attempts, fill_under_no_grad]:
    layer.reset_parameters()
    try:
        attempt()
        result = "ones" if torch.equal(layer.weight, ones) else "no change"
    except (RuntimeError, TypeError) as error:
        result = f"{type(error).__name__}: {error}"
    print(f"{attempt.__name__}: {result}")

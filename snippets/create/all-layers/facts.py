# --8<-- [start:tensors]
from copy import deepcopy

import torch
from torch import nn


def tensors(value):
    """Return the tensors in a tensor or a tuple."""
    if isinstance(value, tuple):
        return [tensor for each in value for tensor in tensors(each)]
    return [value] if isinstance(value, torch.Tensor) else []


def shapes(value):
    return " ".join(str(tuple(tensor.shape)) for tensor in tensors(value))


def output(layer, inputs, seed=0):
    """Return the tensors that a copy of the layer returns."""
    torch.manual_seed(seed)
    return tensors(deepcopy(layer)(*inputs))


def same(ours, theirs):
    pairs = zip(ours, theirs, strict=True)
    close = [torch.allclose(*pair, atol=1e-4, equal_nan=True) for pair in pairs]
    return all(close)


# --8<-- [end:tensors]
# --8<-- [start:facts]
def facts(layer, *inputs):
    """Return the line of a layer in the table."""
    name = type(layer).__name__
    layer(*inputs)  # here a lazy layer gets its weights, and another class
    in_train = output(layer.train(), inputs)
    other_seed = output(layer, inputs, seed=1)
    in_eval = output(layer.eval(), inputs)
    numbers = sum(each.numel() for each in layer.parameters())
    buffers = len(list(layer.buffers()))
    mode = "-" if same(in_train, in_eval) else "changes"
    draws = "-" if same(in_train, other_seed) else "draws"
    shape = shapes(tuple(in_train))
    return name, shapes(inputs), shape, numbers, buffers, mode, draws


if __name__ == "__main__":
    print(facts(nn.Linear(3, 2), torch.ones(5, 3)))
    print(facts(nn.Dropout(), torch.ones(5, 3)))
# --8<-- [end:facts]

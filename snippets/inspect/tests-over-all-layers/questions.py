# --8<-- [start:calls]
import warnings
from copy import deepcopy

import torch
from torch import nn


def output(layer, inputs, seed=0):
    """Call a copy of the layer under a seed; return its first output."""
    torch.manual_seed(seed)
    result = deepcopy(layer)(*inputs)
    return result[0] if isinstance(result, tuple) else result


def changed(inputs, dim):
    """Return the inputs with other values at the last place of `dim`."""
    floats = any(x.is_floating_point() for x in inputs)
    results = []
    for x in inputs:
        first, last = x.tensor_split([x.shape[dim] - 1], dim)
        if x.is_floating_point():
            last = last * 0.5 + 0.1  # probabilities stay probabilities
        elif not floats:
            last = last.max() - last  # ids stay ids
        results.append(torch.cat([first, last], dim))
    return results


def close(a, b):
    return torch.allclose(a, b, rtol=1e-4, atol=1e-5, equal_nan=True)


# --8<-- [end:calls]
# --8<-- [start:dependence]
def mixes(layer, inputs, dim):
    """Does the last place of `dim` change an output at an earlier place?"""
    if dim is None:
        return "-"
    before = output(layer, inputs)
    after = output(layer, changed(inputs, dim))
    size = inputs[0].shape[dim]
    if before.ndim <= dim or before.shape[dim] != size:
        return "-"
    earlier = [y.narrow(dim, 0, size - 1) for y in (before, after)]
    return "no" if close(*earlier) else "yes"


def draws(layer, inputs):
    """Does the output depend on the seed?"""
    same = close(output(layer, inputs, 0), output(layer, inputs, 1))
    return "no" if same else "yes"


def none(layer, inputs):
    """What comes out of a batch of no samples?"""
    shape = output(layer, inputs).shape[1:]
    try:
        result = output(layer, [x[:0] for x in inputs])
    except (RuntimeError, ValueError, IndexError):
        return "raises"
    if result.shape[1:] != shape:
        return "shape"
    return "nan" if result.isnan().any() else "ok"


# --8<-- [end:dependence]
# --8<-- [start:second]
def second(layer, inputs):
    """Can the gradient be differentiated once more?"""
    x, *others = inputs
    leaves = list(layer.parameters())
    if x.is_floating_point():
        x = x.clone().requires_grad_()
        leaves.append(x)
    result = layer(x, *others)
    first = result[0] if isinstance(result, tuple) else result
    loss = first.pow(2).sum()
    try:
        gradients = torch.autograd.grad(loss, leaves, create_graph=True)
        total = torch.stack([g.pow(2).sum() for g in gradients]).sum()
        torch.autograd.grad(total, leaves, allow_unused=True)
    except RuntimeError:
        return "no"
    return "yes"


def alone(layer, inputs):
    """Does one sample without the batch give the same, in eval mode?"""
    layer = deepcopy(layer).eval()
    batch = output(layer, [x[:1] for x in inputs])
    if batch.ndim == 0 or inputs[0].ndim == 1:
        return "-"
    try:
        with warnings.catch_warnings(action="ignore"):
            result = output(layer, [x[0] for x in inputs])
    except (RuntimeError, ValueError, IndexError, AssertionError):
        return "raises"
    same = result.shape == batch.shape[1:] and close(result, batch[0])
    return "yes" if same else "other"


if __name__ == "__main__":
    torch.manual_seed(0)
    x = torch.randn(4, 3)
    print("BatchNorm1d mixes samples:", mixes(nn.BatchNorm1d(3), [x], 0))
    print("one sample alone:", alone(nn.BatchNorm1d(3), [x]))
# --8<-- [end:second]

# --8<-- [start:search]
from itertools import pairwise

import torch
from torch import nn


def finite(tensors):
    return all(tensor.isfinite().all() for tensor in tensors)


def first_suspect(model, optimizer, batches, loss_function):
    """Train; return the step and the place of the first non-finite value."""
    losses = []
    for step, (x, y) in enumerate(batches):
        if not finite([x, y]):
            return step, "the data", losses
        output = model(x)
        if not finite([output]):
            return step, "the output", losses
        loss = loss_function(output, y)
        if not finite([loss]):
            return step, "the loss", losses
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        gradients = [p.grad for p in model.parameters() if p.grad is not None]
        if not finite(gradients):
            return step, "a gradient", losses
        if not nn.utils.get_total_norm(gradients).isfinite():
            return step, "the norm of all gradients", losses
        optimizer.step()
        if not finite(model.parameters()):
            return step, "a parameter, after the step", losses
    return None, "nothing", losses


# --8<-- [end:search]
# --8<-- [start:faults]
def distance(output, y):
    return (output - y).square().sum().sqrt()


def cross_entropy_by_hand(output, y):
    return -(y * output.softmax(dim=1).log()).sum()


def small(output, y):
    return 1e-4 * (output - y).mean()


def train(fault, loss=nn.functional.mse_loss, rate=0.01, bad=None, dtype=None):
    torch.manual_seed(0)
    x = torch.randn(8, 2, dtype=dtype)
    y = torch.zeros(8, 2, dtype=dtype)
    batches = [(x, y)] * 30
    if bad is not None:
        batches[7] = (torch.full((8, 2), bad), y)
    model = nn.Linear(2, 2, bias=False, dtype=dtype)
    build = torch.optim.Adam if dtype else torch.optim.SGD
    optimizer = build(model.parameters(), lr=rate)
    step, place, losses = first_suspect(model, optimizer, batches, loss)
    doubled = sum(b > 2 * a for a, b in pairwise(losses))
    print(f"{fault}: step {step}, {place}; the loss doubled {doubled} times")


train("no fault")
train("nan in a batch", bad=float("nan"))
train("rate too high", rate=20.0)
train("log of softmax", loss=cross_entropy_by_hand, bad=1e6)
train("sqrt at 0", loss=distance, bad=0.0)
train("Adam in float16", loss=small, dtype=torch.float16)
# --8<-- [end:faults]

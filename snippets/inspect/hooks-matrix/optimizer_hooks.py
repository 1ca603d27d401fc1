import copy

import torch
from torch import nn

calls = []


def used(optimizer):
    optimizer.step()
    optimizer.load_state_dict(optimizer.state_dict())


def deepcopy(optimizer):
    used(copy.deepcopy(optimizer))


def skipped(optimizer):
    scaler = torch.amp.GradScaler("cpu")
    weight = optimizer.param_groups[0]["params"][0]
    scaler.scale(weight.sum() * float("inf")).backward()
    scaler.step(optimizer)  # the gradient is not finite


def count(kind, way, fused):
    weights = nn.Linear(2, 2).parameters()
    optimizer = torch.optim.SGD(weights, lr=0.1, fused=fused)
    getattr(optimizer, f"register_{kind}_hook")(lambda *_: calls.append(kind))
    calls.clear()
    way(optimizer)
    return str(len(calls) or "-")


print("hook                   used  deepcopy  skipped  fused")
for kind in ["step_pre", "step_post", "state_dict_pre", "load_state_dict_post"]:
    ways = [(used, None), (deepcopy, None), (skipped, None), (skipped, True)]
    cells = [count(kind, way, fused) for way, fused in ways]
    print(f"{kind:20}  {'{:>5}  {:>8}  {:>7}  {:>5}'.format(*cells)}")

import copy

import torch
from torch import nn

calls = []


def note(*given):
    calls.append("called")


def use(optimizer):
    optimizer.step()
    optimizer.load_state_dict(optimizer.state_dict())


def use_copy(optimizer):
    use(copy.deepcopy(optimizer))


def skip(optimizer):
    scaler = torch.amp.GradScaler("cpu")
    weight = optimizer.param_groups[0]["params"][0]
    scaler.scale(weight.sum() * float("inf")).backward()
    scaler.step(optimizer)  # the gradient is not finite, so no step


print("hook                   used  deepcopy  skipped")
for kind in ["step_pre", "step_post", "state_dict_pre", "load_state_dict_post"]:
    counts = []
    for way in (use, use_copy, skip):
        optimizer = torch.optim.SGD(nn.Linear(2, 2).parameters(), lr=0.1)
        getattr(optimizer, f"register_{kind}_hook")(note)
        calls.clear()
        way(optimizer)
        counts.append(str(len(calls) or "-"))
    print(f"{kind:20}  {'{:>5}  {:>8}  {:>7}'.format(*counts)}")

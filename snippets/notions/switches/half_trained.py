from copy import deepcopy

import torch
from torch import nn


def built():
    with torch.inference_mode():
        return nn.Linear(2, 1)


def cast():
    model = nn.Linear(2, 1)
    with torch.inference_mode():
        return model.double().float()


def copied_outside():
    return deepcopy(built())


for way in (built, cast, copied_outside):
    model = way()
    model(torch.ones(1, 2)).sum().backward()  # raises nothing
    print(way.__name__)
    got = [n for n, p in model.named_parameters() if p.grad is not None]
    print("  gradients of:", got)

    before = model.weight.detach().clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    try:
        optimizer.step()
        print("  weight moved:", not model.weight.equal(before))
    except RuntimeError as error:
        print("  RuntimeError:", str(error).partition(".")[0])

from copy import deepcopy

import torch
from torch import nn


def steps(model, count):
    for _ in range(count):
        loss = model(torch.ones(4, 8)).sum()
        with torch.no_grad():
            model[0].weight -= 0.01 * loss
    return loss.item()


def whole_and_resumed(keep_generator):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5))
    steps(model, 3)
    checkpoint = deepcopy(model.state_dict())
    generator = torch.get_rng_state()
    whole = steps(model, 3)

    torch.manual_seed(0)  # a new process
    model.load_state_dict(checkpoint)
    if keep_generator:
        torch.set_rng_state(generator)
    return whole == steps(model, 3)


print("equal with the weights alone:   ", whole_and_resumed(False))
print("equal with the generator, too:  ", whole_and_resumed(True))

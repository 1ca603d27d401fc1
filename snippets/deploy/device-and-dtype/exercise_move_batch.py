from typing import NamedTuple

import torch


# your turn
def move(batch, device):
    return batch


# the check
class Pair(NamedTuple):
    x: torch.Tensor
    name: str


def pair_on(device):
    return Pair(torch.ones(2, device=device), "cat")


def batch_on(device):
    x = torch.arange(2, device=device)
    return [pair_on(device), {"more": (x, [x, {"x": x}]), "rest": [None, 3]}]


wrong = []
for build in [pair_on, batch_on]:
    for device in ["cpu", "meta"]:
        wanted = repr(build(device))  # names the types and the devices
        if repr(move(build("cpu"), device)) != wanted:
            wrong.append(wanted)
print(f"not yet: wanted {wrong[0]}" if wrong else "solved")

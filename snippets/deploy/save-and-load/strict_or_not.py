import torch
from torch import nn


def attempt(state, strict):
    model = nn.Linear(3, 2)
    try:
        model.load_state_dict(state, strict=strict)
    except (RuntimeError, TypeError) as error:
        return str(error).splitlines()[-1].strip()
    return "nothing said" + (", nothing loaded" if model.weight.any() else "")


weight, bias = torch.zeros(2, 3), torch.zeros(2)
for name, state in {
    "a name is missing": {"weight": weight},
    "a name too many": {"weight": weight, "bias": bias, "scale": bias},
    "a checkpoint": {"model": nn.Linear(3, 2).state_dict(), "step": 7},
    "another shape": {"weight": weight.T, "bias": bias},
    "a list": {"weight": weight.tolist(), "bias": bias},
    "a module": nn.Linear(3, 2),
    "another dtype": {"weight": weight.double(), "bias": bias.int()},
}.items():
    strict, loose = attempt(state, True), attempt(state, False)
    print(name)
    print("  strict:", strict)
    print("  not strict:", "the same" if strict == loose else loose)

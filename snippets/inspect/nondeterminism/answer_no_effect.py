import random

import torch


def without_effect(function):
    state = random.getstate()
    try:
        with torch.random.fork_rng():
            return function()
    finally:
        random.setstate(state)


# the check
def fails():
    torch.rand(5).mul_(random.random())
    raise ValueError("an evaluation may fail")


def outcome(call, *args):
    torch.manual_seed(0)
    random.seed(0)
    random.random()
    torch.rand(3)  # a program draws before an evaluation
    try:
        result = str(call(*args))
    except ValueError:
        result = "error"
    return result, (random.random(), torch.rand(()).item())


verdict = "solved"
for function in (lambda: torch.rand(2), random.random, fails):
    wanted, _ = outcome(function)
    _, untouched = outcome(int)  # draws nothing
    got, numbers = outcome(without_effect, function)
    if got != wanted or numbers != untouched:
        verdict = "not yet: a generator moved, or another result"
print(verdict)

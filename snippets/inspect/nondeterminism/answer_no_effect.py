import random

import torch


# your turn
def without_effect(function):
    state = random.getstate()
    try:
        with torch.random.fork_rng():
            return function()
    finally:
        random.setstate(state)


# the check
def fails():
    torch.rand(5)
    raise ValueError("an evaluation may fail")


verdict = "solved"
for function in (lambda: torch.rand(2), random.random, fails):
    seen = []
    for called in False, True:
        torch.manual_seed(0)
        random.seed(0)
        try:
            result = without_effect(function) if called else None
        except ValueError:
            result = "error"
        seen.append((random.random(), torch.rand(()).item()))
    if result is None or seen[0] != seen[1]:
        verdict = "not yet: a generator moved, or there is no result"
print(verdict)

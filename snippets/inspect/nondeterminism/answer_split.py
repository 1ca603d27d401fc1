import random

import numpy as np
import torch


# your turn
def split(count, share, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(count, generator=generator).tolist()
    cut = round(share * count)
    return order[cut:], order[:cut]


# the check
verdict = "solved"
states = random.getstate, np.random.get_state, torch.get_rng_state
for count, share in (10, 0.3), (7, 0.5), (100, 0.1):
    torch.manual_seed(count)
    before = [str(list(state())) for state in states]
    first = split(count, share, seed=0)
    after = [str(list(state())) for state in states]
    torch.manual_seed(99)
    again = split(count, share, seed=0)
    other = split(count, share, seed=1)
    if sorted(first[0] + first[1]) != list(range(count)):
        verdict = "not yet: not each index once"
    elif len(first[1]) != round(share * count):
        verdict = f"not yet: {len(first[1])} of {count} held out"
    elif first != again or first == other:
        verdict = "not yet: the seed alone must decide"
    elif after != before:
        verdict = "not yet: the split moved a global generator"
held = {tuple(sorted(split(7, 0.5, seed)[1])) for seed in range(200)}
if len(held) < 20:
    verdict = "not yet: of 35 splits of 7 few can happen"
print(verdict)

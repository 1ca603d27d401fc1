import random

import numpy as np
import torch


def draws():
    return random.random(), np.random.rand(), torch.rand(()).item()


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # of the CPU and of all accelerators


def repeats(seed_with):
    seed_with(0)
    first = draws()
    seed_with(0)
    return [a == b for a, b in zip(first, draws(), strict=True)]


print("random, numpy, torch")
print("torch.manual_seed:", repeats(torch.manual_seed))
print("seed_everything:  ", repeats(seed_everything))

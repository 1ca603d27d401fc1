import multiprocessing

import torch
from torch import nn


def first_weight(index, seed=None):
    if seed is not None:
        torch.manual_seed(seed + index)
    return round(nn.Linear(2, 1).weight[0, 0].item(), 4)


if __name__ == "__main__":
    torch.manual_seed(0)
    context = multiprocessing.get_context("fork")
    for seed in (None, 100):
        drawn = []
        for index in range(3):
            with context.Pool(1) as pool:
                arguments = (index, seed)
                drawn.append(pool.apply(first_weight, arguments))
        print(f"seed {seed}: {len(set(drawn))} different models of 3")

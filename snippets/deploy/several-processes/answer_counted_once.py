import torch
from torch.utils.data import DistributedSampler, TensorDataset


def mine(sampler):
    indices = []
    # Rank r takes the positions r, r + size, r + 2 * size, ... of the order.
    for number, index in enumerate(sampler):
        position = sampler.rank + number * sampler.num_replicas
        if position < len(sampler.dataset):  # what follows is a repetition
            indices.append(index)
    return indices


# the check
wrong = []
for length, size in [(7, 2), (8, 2), (7, 4), (1, 3), (10, 4)]:
    for shuffle in [False, True]:
        data = TensorDataset(torch.arange(length))
        indices = []
        for rank in reversed(range(size)):  # no rank sees another
            sampler = DistributedSampler(data, size, rank, shuffle)
            kept = mine(sampler)
            if kept != list(sampler)[: len(kept)]:
                wrong.append(f"rank {rank} keeps what it was not dealt: {kept}")
            indices += kept
        if sorted(indices) != list(range(length)):
            counted = f"{len(indices)} counted"
            wrong.append(f"{length} samples on {size} ranks, {counted}")
if wrong:
    print("not yet:", wrong[0])
else:
    print("solved")

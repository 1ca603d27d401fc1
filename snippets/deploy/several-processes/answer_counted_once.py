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
        for rank in range(size):
            indices += mine(DistributedSampler(data, size, rank, shuffle))
        if sorted(indices) != list(range(length)):
            wrong.append((length, size, len(indices)))
if wrong:
    length, size, got = wrong[0]
    print(f"not yet: {length} samples on {size} ranks, {got} counted")
else:
    print("solved")

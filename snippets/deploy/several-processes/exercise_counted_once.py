import torch
from torch.utils.data import DistributedSampler, TensorDataset


# your turn
def mine(sampler):
    return list(sampler)


# the check
hits = torch.tensor([1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0])
total = count = 0
for rank in range(2):
    data = TensorDataset(hits)
    sampler = DistributedSampler(data, 2, rank, shuffle=False)
    indices = mine(sampler)
    total, count = total + hits[indices].sum().item(), count + len(indices)
if (total, count) == (1, 7):
    print("solved")
else:
    print(f"not yet: wanted 1 hit in 7 samples, got {total:.0f} in {count}")

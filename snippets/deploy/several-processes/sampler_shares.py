import torch
from torch.utils.data import DistributedSampler, TensorDataset

data = TensorDataset(torch.arange(7))
samplers = {
    "r0": DistributedSampler(data, num_replicas=2, rank=0),
    "r1": DistributedSampler(data, num_replicas=2, rank=1),
}

print("index     0     1     2     3     4     5     6")
for epoch in range(3):
    if epoch == 2:
        for sampler in samplers.values():
            sampler.set_epoch(epoch)
    shares = {rank: list(sampler) for rank, sampler in samplers.items()}
    row = f"epoch {epoch}"
    for index in range(len(data)):
        ranks = [rank for rank, share in shares.items() if index in share]
        row += f"   {'both' if len(ranks) == 2 else ranks[0]:3}"
    print(row.rstrip())

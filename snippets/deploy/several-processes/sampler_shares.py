import torch
from torch.utils.data import DistributedSampler, TensorDataset

data = TensorDataset(torch.arange(7))
samplers = [
    DistributedSampler(data, num_replicas=2, rank=0),
    DistributedSampler(data, num_replicas=2, rank=1),
]

for epoch in range(3):
    if epoch == 2:
        for sampler in samplers:
            sampler.set_epoch(epoch)
    print(f"epoch {epoch}:", *[list(sampler) for sampler in samplers])

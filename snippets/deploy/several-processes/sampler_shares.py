import torch
from torch.utils.data import DistributedSampler, TensorDataset

data = TensorDataset(torch.arange(7))
first = DistributedSampler(data, num_replicas=2, rank=0)
second = DistributedSampler(data, num_replicas=2, rank=1)


def owners():
    of_first = list(first)
    of_second = list(second)
    names = []
    for index in range(len(data)):
        if index in of_first and index in of_second:
            names.append("both")
        else:
            names.append("r0" if index in of_first else "r1")
    return names


print("index     0     1     2     3     4     5     6")
for epoch in range(3):
    if epoch == 2:
        first.set_epoch(epoch)
        second.set_epoch(epoch)
    cells = [f"{name:6}" for name in owners()]
    print(f"epoch {epoch}   ", *cells[:-1], cells[-1].rstrip(), sep="")

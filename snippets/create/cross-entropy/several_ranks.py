import tempfile

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import nn
from torch.nn.functional import cross_entropy

RANKS = 2
WEIGHT = torch.tensor([1.0, 2.0, 5.0])


def gradient(x, target, scaled):
    torch.manual_seed(0)
    model = nn.Linear(5, 3)
    loss = cross_entropy(model(x), target, WEIGHT)
    if scaled:
        total = WEIGHT[target[target != -100]].sum()
        dist.all_reduce(total)  # now the same on each rank
        loss = cross_entropy(model(x), target, WEIGHT, reduction="sum")
        loss = RANKS * loss / total
    loss.backward()
    dist.all_reduce(model.weight.grad)  # the sum over the ranks
    return (model.weight.grad / RANKS).norm().item()  # the mean, as in DDP


def member(rank, folder, results):
    torch.set_num_threads(1)  # the processes share the cores
    dist.init_process_group(
        "gloo",
        init_method=f"file://{folder}/meeting_point",
        rank=rank,
        world_size=RANKS,
    )
    torch.manual_seed(0)
    x = torch.randn(8, 5)
    target = torch.tensor([0, 2, 1, -100, -100, -100, 2, -100])
    whole = gradient(x, target, scaled=False)  # the same on each rank
    mine = slice(4 * rank, 4 * rank + 4)
    means = gradient(x[mine], target[mine], scaled=False)
    sums = gradient(x[mine], target[mine], scaled=True)
    if rank == 0:
        results.put((whole, means, sums))
    dist.destroy_process_group()


if __name__ == "__main__":
    results = mp.get_context("fork").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        arguments = (folder, results)
        mp.start_processes(member, arguments, RANKS, start_method="fork")
    whole, means, sums = results.get()
    print(f"whole batch on one rank      {whole:.4f}")
    print(f"mean loss on each of two     {means:.4f}")
    print(f"RANKS * sum / total          {sums:.4f}")

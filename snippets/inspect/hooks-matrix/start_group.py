"""Run a function in several processes that form a group (Linux, macOS)."""

import tempfile
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.multiprocessing as mp


def run_on(size, function):
    """Call function() in `size` processes; return the results in rank order."""
    results = mp.get_context("fork").SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        arguments = (size, folder, function, results)
        # fork, not spawn: a notebook's functions exist in the children, too.
        mp.start_processes(_member, arguments, size, start_method="fork")
    returned = dict(results.get() for _ in range(size))
    return [returned[rank] for rank in range(size)]


def _member(rank, size, folder, function, results):
    torch.set_num_threads(1)  # the processes share the cores
    dist.init_process_group(
        "gloo",
        init_method=f"file://{folder}/meeting_point",
        rank=rank,
        world_size=size,
        timeout=timedelta(seconds=60),  # do not wait longer for a dead rank
    )
    results.put((rank, function()))
    dist.destroy_process_group()


def _sum_of_ranks():
    total = torch.tensor(dist.get_rank())
    dist.all_reduce(total)  # each rank receives the sum over all ranks
    return f"rank {dist.get_rank()} of {dist.get_world_size()}: {total.item()}"


if __name__ == "__main__":
    print(*run_on(3, _sum_of_ranks), sep="\n")

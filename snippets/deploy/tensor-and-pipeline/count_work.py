"""Count the bytes that a rank sends and the multiplications that it does."""

import torch
import torch.distributed as dist
from start_group import run_on
from torch.distributed.tensor import DTensor
from torch.utils._python_dispatch import TorchDispatchMode


def nbytes(args):
    """Return the bytes of the first tensor, or 0 if it holds integers."""
    tensor = args[0][0] if isinstance(args[0], list) else args[0]
    return tensor.nbytes if tensor.is_floating_point() else 0


def here(tensor):
    return tensor.to_local() if isinstance(tensor, DTensor) else tensor


class Work(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.sent = 0
        self.products = 0

    def __torch_dispatch__(self, func, types, args: tuple = (), kwargs=None):
        name = func.__name__
        ranks = dist.get_world_size()
        if name.startswith(("all_reduce", "allreduce")):
            # As a ring sends it: all parts but one, twice.
            self.sent += 2 * nbytes(args) * (ranks - 1) // ranks
        elif name.startswith(("_allgather", "_reduce_scatter")):
            self.sent += abs(nbytes(args) - args[1].nbytes)
        elif name.startswith("send"):
            self.sent += nbytes(args)
        elif name.startswith("mm"):
            left, right = here(args[0]), here(args[1])
            self.products += left.numel() * right.shape[1]
        return func(*args, **(kwargs or {}))


def _example():
    with Work() as work:
        y = torch.ones(4, 64) @ torch.ones(64, 64)
        dist.all_reduce(y)
    sent = f"sent {work.sent:,} bytes of {y.nbytes:,}"
    return f"{sent}, products {work.products:,}"


if __name__ == "__main__":
    print(*run_on(2, _example), sep="\n")

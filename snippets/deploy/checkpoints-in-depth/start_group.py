"""A process group on CPUs, started by torchrun or by plain python."""

import gc
from datetime import timedelta

import torch
import torch.distributed as dist
import torch.distributed.nn  # imported later, it can crash the exit


def run_in_group(main):
    """Call main() as a rank of torchrun's group, or as the only rank."""
    torch.set_num_threads(1)  # the ranks share the cores
    if dist.is_torchelastic_launched():
        wait = timedelta(seconds=60)  # for a rank that died
        dist.init_process_group("gloo", timeout=wait)
    else:
        store = dist.HashStore()
        dist.init_process_group("gloo", store=store, rank=0, world_size=1)
    main()
    gc.collect()  # what main() built must go before the group does
    dist.destroy_process_group()


if __name__ == "__main__":
    run_in_group(lambda: print(f"rank {dist.get_rank()}"))

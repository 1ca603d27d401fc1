from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from start_group import run_in_group
from torch import nn
from torch.distributed.fsdp import fully_shard


def main():
    saved_before = Path("checkpoint").exists()
    torch.manual_seed(1 if saved_before else 0)
    model = nn.Linear(3, 8)
    size = dist.get_world_size()
    fully_shard(model, mesh=dist.init_device_mesh("cpu", (size,)))

    state = {"model": model.state_dict()}
    dist.barrier()  # until each rank has looked for the folder
    if saved_before:
        dcp.load(state, checkpoint_id="checkpoint")
    else:
        dcp.save(state, checkpoint_id="checkpoint")

    total = model.weight.full_tensor().sum().item()
    shapes = [None] * size
    dist.all_gather_object(shapes, tuple(model.weight.to_local().shape))
    if dist.get_rank() == 0:
        verb = "loaded" if saved_before else "saved"
        print(f"{verb}, sum {total:.4f}, rows and columns", *shapes)


if __name__ == "__main__":
    run_in_group(main)

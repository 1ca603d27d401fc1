import os
import sys
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh


def join():
    """Join torchrun's group; return the device of this rank."""
    if not torch.cuda.is_available():
        dist.init_process_group("gloo", timeout=timedelta(minutes=1))
        return torch.device("cpu")
    device = torch.device("cuda", int(os.environ["LOCAL_RANK"]))  # not run here
    torch.cuda.set_device(device)
    dist.init_process_group("nccl", timeout=timedelta(minutes=10))
    return device


def train(device):
    mesh = init_device_mesh(device.type, (dist.get_world_size(),))
    torch.manual_seed(0)  # the same model on each rank, then cut
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
    for layer in model:
        fully_shard(layer, mesh=mesh)
    fully_shard(model, mesh=mesh)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)

    torch.manual_seed(1 + dist.get_rank())  # other data on each rank
    x = torch.randn(64, 8, device=device)
    target = x.sum(dim=1, keepdim=True)
    for step in range(41):
        loss = nn.functional.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 20 == 0:
            mean = loss.detach() / dist.get_world_size()
            dist.all_reduce(mean)
            if dist.get_rank() == 0:
                print(f"step {step}: loss {mean.item():.1f}")


def leave():
    """End this rank. With gloo, the shutdown of Python can crash: skip it."""
    dist.destroy_process_group()
    if not torch.cuda.is_available():
        sys.stdout.flush()
        os._exit(0)


if dist.is_torchelastic_launched():
    train(join())
    leave()
else:
    print("Start this file with torchrun.")

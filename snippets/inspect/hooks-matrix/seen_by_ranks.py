import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel


def whole(grad):
    """Return the first number of a gradient, sharded or not."""
    if hasattr(grad, "full_tensor"):
        grad = grad.full_tensor()
    return grad.flatten()[0].item()


def gradients(way):
    seen = {}
    model = nn.Linear(2, 1, bias=False)
    if way == "fully_shard":
        fully_shard(model)
    call = DistributedDataParallel(model) if way == "DDP" else model

    def tensor_hook(grad):
        seen["tensor hook"] = whole(grad)

    def accumulated(weight):
        seen["post-accumulate"] = whole(weight.grad)

    model.weight.register_hook(tensor_hook)
    model.weight.register_post_accumulate_grad_hook(accumulated)
    x = torch.full((1, 2), 1.0 + 2 * dist.get_rank())  # 1 or 3
    call(x).sum().backward()
    seen["after backward"] = whole(model.weight.grad)
    return seen


def both_ways():
    return {way: gradients(way) for way in ("DDP", "fully_shard")}


if __name__ == "__main__":
    for rank, ways in enumerate(run_on(2, both_ways)):
        for way, seen in ways.items():
            print(f"rank {rank}, {way}:", seen)

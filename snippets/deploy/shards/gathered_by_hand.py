# --8<-- [start:gathered]
import os
from datetime import timedelta

import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard


def gather(shard):
    rows = shard.shape[0] * dist.get_world_size()
    whole = torch.empty(rows, *shard.shape[1:])
    dist.all_gather_single(whole, shard)
    return whole


class Gathered(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, shard):
        ctx.save_for_backward(x, shard)
        return x @ gather(shard).T

    @staticmethod
    def backward(ctx, *grads):
        (x, shard), (grad,) = ctx.saved_tensors, grads
        part = torch.empty_like(shard)
        dist.reduce_scatter_single(part, grad.T @ x)
        return grad @ gather(shard), part / dist.get_world_size()


# --8<-- [end:gathered]
# --8<-- [start:compared]
if launched := dist.is_torchelastic_launched():
    dist.init_process_group("gloo", timeout=timedelta(seconds=60))
else:
    dist.init_process_group("fake", rank=0, world_size=1)
rank, size = dist.get_rank(), dist.get_world_size()

torch.manual_seed(0)
x, layer = torch.randn(8, 4), nn.Linear(4, 6, bias=False)
share = x.chunk(size)[rank]
dense = torch.autograd.grad(layer(x).pow(2).mean(), layer.weight)[0]

shard = layer.weight.detach().chunk(size)[rank].clone().requires_grad_()
y = Gathered.apply(share, shard)
y.pow(2).mean().backward()

fully_shard(layer)
theirs = layer(share)
theirs.pow(2).mean().backward()
if rank == 0:
    print("held", tuple(shard.shape), "of", tuple(layer.weight.shape))
    print("output as from fully_shard:", y.allclose(theirs))
    local = layer.weight.grad.to_local()
    print("gradient as from fully_shard:", shard.grad.allclose(local))
    print("rows of the dense one:", local.allclose(dense.chunk(size)[rank]))
dist.destroy_process_group()
if launched:
    os._exit(0)
# --8<-- [end:compared]

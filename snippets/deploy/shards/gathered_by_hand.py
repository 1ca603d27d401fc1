# --8<-- [start:gathered]
import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard


def gather(shard):
    rows = shard.shape[0] * dist.get_world_size()
    whole = shard.new_empty(rows, shard.shape[1])
    dist.all_gather_single(whole, shard)
    return whole


class GatheredLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, shard):
        ctx.save_for_backward(x, shard)  # the shard, not the whole weight
        return x @ gather(shard).T

    @staticmethod
    def backward(ctx, *grad_outputs):
        [grad_output] = grad_outputs
        x, shard = ctx.saved_tensors
        grad_x = grad_output @ gather(shard)  # gathered a second time
        grad_whole = grad_output.flatten(0, -2).T @ x.flatten(0, -2)
        grad_shard = torch.empty_like(shard)
        dist.reduce_scatter_single(grad_shard, grad_whole)
        return grad_x, grad_shard / dist.get_world_size()


# --8<-- [end:gathered]
# --8<-- [start:compared]
def compare():
    rank = dist.get_rank()
    torch.manual_seed(0)  # the same layer and batch on each rank
    layer = nn.Linear(4, 6, bias=False)
    batch = torch.randn(8, 4)
    x = batch.chunk(2)[rank]
    shard = layer.weight.detach().chunk(2)[rank].clone().requires_grad_()

    y = GatheredLinear.apply(x, shard)
    y.pow(2).mean().backward()

    fully_shard(layer)
    expected = layer(x)
    expected.pow(2).mean().backward()
    same_y = torch.allclose(y, expected)
    same_grad = shard.grad.allclose(layer.weight.grad.to_local())
    return f"held {tuple(shard.shape)}, y {same_y}, gradient {same_grad}"


for rank, line in enumerate(run_on(2, compare)):
    print(f"rank {rank}: {line}")
# --8<-- [end:compared]

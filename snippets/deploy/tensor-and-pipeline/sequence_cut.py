import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.tensor import Shard, init_device_mesh


def compare():
    torch.manual_seed(0)  # the same model and the same x on each rank
    norm = nn.LayerNorm(8)
    model = nn.Sequential(norm, nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 8))
    x = torch.randn(2, 6, 8)  # two sequences of six tokens
    expected = model(x)
    [gradient] = torch.autograd.grad(expected.pow(2).sum(), norm.weight)

    tokens = Shard(1)  # cut along dimension 1, the tokens
    plan: dict = {
        "0": tp.SequenceParallel(),
        "1": tp.ColwiseParallel(input_layouts=tokens),
        "3": tp.RowwiseParallel(output_layouts=tokens),
    }
    tp.parallelize_module(model, init_device_mesh("cpu", (2,)), plan)
    rank = dist.get_rank()
    y = model(x.chunk(2, dim=1)[rank])
    y.pow(2).sum().backward()

    part = expected.chunk(2, dim=1)[rank]
    same_y = torch.allclose(y, part, atol=1e-5)
    whole = norm.weight.grad.full_tensor()
    same_grad = torch.allclose(whole, gradient, atol=1e-5)
    placement = norm.weight.grad.placements[0]
    return [
        f"tokens on a rank: {tuple(y.shape)}, output equal: {same_y}",
        f"gradient of the norm: {placement}, summed equal: {same_grad}",
    ]


print(*run_on(2, compare)[0], sep="\n")

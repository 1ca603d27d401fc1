import torch
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import init_device_mesh


def compare():
    torch.manual_seed(0)  # the same model and batch on each rank
    up = nn.Linear(4, 12, bias=False)
    down = nn.Linear(12, 8, bias=False)
    model = nn.Sequential(up, nn.ReLU(), down, nn.Tanh())
    batch = torch.randn(8, 4)
    expected = model(batch)
    [gradient] = torch.autograd.grad(expected.pow(2).mean(), up.weight)

    mesh = init_device_mesh("cpu", (2, 2), mesh_dim_names=("data", "cut"))
    plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}
    tp.parallelize_module(model, mesh["cut"], plan)
    fully_shard(model, mesh=mesh["data"])

    data = mesh["data"].get_local_rank()
    cut = mesh["cut"].get_local_rank()
    y = model(batch.chunk(2)[data])
    y.pow(2).mean().backward()
    same_y = torch.allclose(y, expected.chunk(2)[data], atol=1e-6)
    part = up.weight.grad.to_local()
    expected_part = gradient.chunk(2)[cut].chunk(2)[data]
    same_grad = torch.allclose(part, expected_part, atol=1e-6)
    held = tuple(part.shape)
    return f"data {data}, cut {cut}: {held}, equal {same_y} {same_grad}"


print(*run_on(4, compare), sep="\n")

import torch
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.tensor import init_device_mesh


def compare():
    torch.manual_seed(0)  # the same model and the same x on each rank
    model = nn.Sequential(nn.Linear(4, 12), nn.ReLU(), nn.Linear(12, 3))
    x = torch.randn(5, 4)
    expected = model(x)
    parameters = list(model.parameters())
    gradients = torch.autograd.grad(expected.pow(2).sum(), parameters)

    mesh = init_device_mesh("cpu", (2,))
    plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}
    tp.parallelize_module(model, mesh, plan)
    y = model(x)
    y.pow(2).sum().backward()

    lines = [f"output equal: {torch.allclose(y, expected, atol=1e-5)}"]
    named = model.named_parameters()
    for (name, parameter), gradient in zip(named, gradients, strict=True):
        placement = parameter.placements[0]
        shape = tuple(parameter.to_local().shape)
        whole = parameter.grad.full_tensor()
        same = torch.allclose(whole, gradient, atol=1e-5)
        cut = f"{placement!s:5} {shape!s:7}"
        lines.append(f"{name:8} {cut} gradient equal: {same}")
    return lines


print(*run_on(2, compare)[0], sep="\n")

import logging

import torch
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.tensor import init_device_mesh

logging.disable()  # torch also logs the error


def compute(local):
    torch.manual_seed(0)  # the same model and the same x on each rank
    model = nn.Sequential(nn.Linear(4, 13), nn.ReLU(), nn.Linear(13, 3))
    x = torch.randn(5, 4)
    expected = model(x)
    plan: dict = {
        "0": tp.ColwiseParallel(use_local_output=local),
        "2": tp.RowwiseParallel(),
    }
    tp.parallelize_module(model, init_device_mesh("cpu", (2,)), plan)
    try:
        y = model(x)
    except RuntimeError as error:
        return "RuntimeError: " + str(error).splitlines()[0]
    return f"output equal: {torch.allclose(y, expected, atol=1e-5)}"


def both():
    return compute(local=True), compute(local=False)


for rank, (by_default, as_dtensor) in enumerate(run_on(2, both)):
    print(f"rank {rank}, by default:             {by_default}")
    print(f"rank {rank}, use_local_output=False: {as_dtensor}")

import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import DTensor, init_device_mesh
from torch.distributed.tensor.debug import CommDebugMode

plan: dict = {
    "q": tp.ColwiseParallel(),
    "k": tp.ColwiseParallel(),
    "v": tp.ColwiseParallel(),
    "out": tp.RowwiseParallel(),
}

# the check
dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))
wrong = []
for width in (8, 12):
    names = ("q", "k", "v", "out")
    model = nn.ModuleDict({name: nn.Linear(width, width) for name in names})
    tp.parallelize_module(model, mesh, plan)
    half = width // 2
    for name, layer in model.items():
        weight = layer.get_parameter("weight")
        local = weight.to_local() if isinstance(weight, DTensor) else weight
        right = (width, half) if name == "out" else (half, width)
        if tuple(local.shape) != right:
            wrong.append(f"{name} holds {tuple(local.shape)}, not {right}")
            continue
        with CommDebugMode() as mode:  # counts what the layer sends
            y = layer(torch.ones(2, right[1]))
        sends = mode.get_total_counts()  # q, k, v: nothing; out: its sum
        if (*y.shape, sends) != (2, right[0], name == "out"):
            wrong.append(f"{name} gives {tuple(y.shape)}, sends {sends} times")
print("not yet: " + wrong[0] if wrong else "solved")
dist.destroy_process_group()

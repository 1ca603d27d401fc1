import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import DTensor, init_device_mesh
from torch.distributed.tensor.debug import CommDebugMode

# your turn
plan: dict = {"q": tp.RowwiseParallel()}

# the check
dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))
for width in (8, 12):
    names = ("q", "k", "v", "out")
    model = nn.ModuleDict({name: nn.Linear(width, width) for name in names})
    tp.parallelize_module(model, mesh, plan)
    wrong = []
    for name, layer in model.items():
        weight = layer.get_parameter("weight")
        local = weight.to_local() if isinstance(weight, DTensor) else weight
        right = (width // 2, width)
        if name == "out":
            right = (width, width // 2)
        if tuple(local.shape) != right:
            wrong.append(f"{name} holds {tuple(local.shape)}, not {right}")
    if not wrong:  # what it holds is right; what does it compute?
        x = torch.ones(2, width)
        with CommDebugMode() as of_qkv:
            given = [tuple(model[name](x).shape) for name in "qkv"]
        with CommDebugMode() as of_out:
            given.append(tuple(model["out"](x[:, : width // 2]).shape))
        if given != [(2, width // 2)] * 3 + [(2, width)]:
            wrong.append(f"q, k, v and out give {given}")
        counts = (of_qkv.get_total_counts(), of_out.get_total_counts())
        if counts != (0, 1):  # q, k and v send nothing, out sends its sum
            wrong.append(f"q, k and v, and out, send {counts} times")
    if wrong:
        print("not yet:", wrong[0])
        break
else:
    print("solved")
dist.destroy_process_group()

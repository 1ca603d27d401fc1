import warnings

import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import DTensor, init_device_mesh

dist.init_process_group("fake", rank=0, world_size=2)
mesh = init_device_mesh("cpu", (2,))
model = nn.ModuleDict({"lin_in": nn.Linear(4, 8), "lin_out": nn.Linear(8, 3)})
plan: dict = {"lin_in": tp.ColwiseParallel(), "lin_last": tp.RowwiseParallel()}

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tp.parallelize_module(model, mesh, plan)
print("UserWarning:", str(caught[0].message).partition(" in module")[0])

for name, layer in model.items():
    print(f"{name} is cut: {isinstance(layer.weight, DTensor)}")
try:
    model["lin_out"](model["lin_in"](torch.ones(5, 4)))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

names = {name for name, module in model.named_modules()}
print("keys without a module:", plan.keys() - names)
dist.destroy_process_group()

import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from torch import nn
from torch.distributed.tensor import DTensor, init_device_mesh

# your turn
plan: dict = {"q": tp.RowwiseParallel()}

# the check
dist.init_process_group("fake", rank=0, world_size=2)
layers = {name: nn.Linear(8, 8) for name in ("q", "k", "v", "out")}
model = nn.ModuleDict(layers)
tp.parallelize_module(model, init_device_mesh("cpu", (2,)), plan)
for name, layer in layers.items():
    weight, want = layer.weight, (8, 4) if name == "out" else (4, 8)
    local = weight.to_local() if isinstance(weight, DTensor) else weight
    if local.shape != want:
        print(f"not yet: {name} wanted {want}, got {tuple(local.shape)}")
        break
else:
    print("solved")
dist.destroy_process_group()

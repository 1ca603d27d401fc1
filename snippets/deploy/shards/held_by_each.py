import torch.distributed as dist
from torch import nn
from torch.distributed.fsdp import fully_shard

shapes, counts = {}, []
for rank in range(4):
    dist.init_process_group("fake", rank=rank, world_size=4)
    model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    fully_shard(model)
    for name, parameter in model.named_parameters():
        row = shapes.setdefault(name, [tuple(parameter.shape)])
        row.append(tuple(parameter.to_local().shape))
    counts.append(sum(p.to_local().nbytes for p in model.parameters()))
    dist.destroy_process_group()

print("parameter  whole   rank 0  rank 1  rank 2  rank 3")
for name, row in shapes.items():
    print(f"{name:9} ", "  ".join(f"{shape!s:6}" for shape in row).rstrip())
print("bytes             ", "".join(f"{count:<8}" for count in counts).rstrip())

import torch
import torch.distributed as dist
from count_traffic import Traffic
from torch import nn
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard

policies = {
    "float32": MixedPrecisionPolicy(),
    "bfloat16": MixedPrecisionPolicy(torch.bfloat16),
    "mixed": MixedPrecisionPolicy(torch.bfloat16, reduce_dtype=torch.float32),
}
formula_bytes = {
    "float32": 4 + 4 + 4,  # gathered, gathered, reduced
    "bfloat16": 2 + 2 + 2,
    "mixed": 2 + 2 + 4,
}

print("policy    ranks      held      moved    formula")
for name, policy in policies.items():
    for ranks in (2, 8, 512):
        dist.init_process_group("fake", rank=0, world_size=ranks)
        model = nn.Sequential(nn.Linear(512, 512), nn.Linear(512, 512))
        count = sum(parameter.numel() for parameter in model.parameters())
        for layer in model:
            fully_shard(layer, mp_policy=policy)
        fully_shard(model, mp_policy=policy)
        with Traffic() as traffic:
            model(torch.ones(1, 512)).sum().backward()
        held = sum(p.to_local().nbytes for p in model.parameters())
        formula = formula_bytes[name] * count * (ranks - 1) // ranks
        moved = f"{traffic.received:11,}{formula:11,}"
        print(f"{name:9}{ranks:6}{held:10,}{moved}")
        dist.destroy_process_group()

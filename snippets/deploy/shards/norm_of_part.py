import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.fsdp import fully_shard


def norms():
    torch.manual_seed(0)
    layer = nn.Linear(4, 8)
    batch = torch.randn(8, 4)
    fully_shard(layer)
    layer(batch.chunk(2)[dist.get_rank()]).pow(2).mean().backward()

    norm = layer.weight.grad.norm()
    part = norm.item()  # no error, and not the norm of the gradient
    whole = norm.full_tensor().item()
    return part, whole


results = run_on(2, norms)
parts = [part for part, whole in results]
for rank, (part, whole) in enumerate(results):
    print(f"rank {rank}: item() {part:.4f}, full_tensor() {whole:.4f}")
print(f"sum of the parts:         {sum(parts):.4f}")
print(f"root of the sum of squares: {sum(p**2 for p in parts) ** 0.5:.4f}")

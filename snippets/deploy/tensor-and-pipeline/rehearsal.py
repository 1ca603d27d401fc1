import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe


def batches_seen(microbatch):
    """Run two steps of six microbatches; return the counts of BatchNorm."""
    norm = nn.BatchNorm1d(4)
    model = nn.Sequential(nn.Linear(4, 4), norm)
    cpu = torch.device("cpu")
    stage = PipelineStage(model, 0, 1, cpu, microbatch, microbatch)
    schedule = ScheduleGPipe(stage, 6, nn.MSELoss())
    x = torch.randn(12, 4)
    counts = []
    for _ in range(2):
        schedule.step(x, target=x)
        counts.append(norm.num_batches_tracked.item())
    return counts


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
print("shapes inferred:", batches_seen(None))
print("shapes given:   ", batches_seen(torch.empty(2, 4, requires_grad=True)))
dist.destroy_process_group()

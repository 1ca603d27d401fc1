import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe


def batches_seen(inputs, outputs):
    """Run two steps of six microbatches; return the counts of BatchNorm."""
    norm = nn.BatchNorm1d(4)
    model = nn.Sequential(nn.Linear(4, 4), norm)
    cpu = torch.device("cpu")
    stage = PipelineStage(model, 0, 1, cpu, inputs, outputs)
    schedule = ScheduleGPipe(stage, 6, nn.MSELoss())
    x = torch.randn(12, 4)
    counts = []
    for _ in range(2):
        schedule.step(x, target=x)
        counts.append(norm.num_batches_tracked.item())
    return counts


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
example = torch.empty(2, 4, requires_grad=True)
print("no example:      ", batches_seen(None, None))
print("input:           ", batches_seen(example, None))
print("input and output:", batches_seen(example, example))
dist.destroy_process_group()

import torch
import torch.distributed as dist
import torch.distributed.pipelining as pipe
from torch import nn

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
x, like = torch.randn(12, 4), torch.empty(2, 4, requires_grad=True)
for name, shape in {"shapes asked": None, "shapes given": like}.items():
    norm = nn.BatchNorm1d(4)
    model = nn.Sequential(nn.Linear(4, 4), norm)
    stage = pipe.PipelineStage(model, 0, 1, x.device, shape, shape)
    schedule = pipe.ScheduleGPipe(stage, 6, nn.MSELoss())
    for step in ("first", "second"):
        schedule.step(x, target=x)
        print(f"{name}, {step} step:", int(norm.num_batches_tracked or 0))
dist.destroy_process_group()

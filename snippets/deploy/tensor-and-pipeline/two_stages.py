import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe


def compare():
    rank = dist.get_rank()
    torch.manual_seed(0)  # the same layers and batch on each rank
    layers = [nn.Linear(4, 4), nn.Linear(4, 4)]
    x = torch.randn(12, 4)
    target = torch.randn(12, 4)
    loss_function = nn.MSELoss()
    loss = loss_function(nn.Sequential(*layers)(x), target)
    [expected] = torch.autograd.grad(loss, layers[rank].weight)

    mine = layers[rank]
    stage = PipelineStage(mine, rank, 2, torch.device("cpu"))
    schedule = ScheduleGPipe(stage, n_microbatches=3, loss_fn=loss_function)
    if rank == 0:
        schedule.step(x)  # the first stage has the input
    else:
        schedule.step(target=target)  # the last one has the target
    return mine.weight.grad.allclose(expected, atol=1e-6)


for rank, same in enumerate(run_on(2, compare)):
    print(f"stage {rank}: gradient equal: {same}")

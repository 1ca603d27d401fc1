import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe


def norms():
    rank = dist.get_rank()
    torch.manual_seed(0)  # the same layers and batch on each rank
    layers = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4))
    x = torch.randn(12, 4)
    target = torch.randn(12, 4)
    loss = nn.functional.mse_loss(layers(x), target)
    gradients = torch.autograd.grad(loss, list(layers.parameters()))
    dense = nn.utils.get_total_norm(gradients)

    mine = layers[rank]
    stage = PipelineStage(mine, rank, 2, torch.device("cpu"))
    schedule = ScheduleGPipe(stage, 3, nn.MSELoss())
    schedule.step(*((x,) if rank == 0 else ()), target=target)
    gradients = [parameter.grad for parameter in mine.parameters()]
    own = nn.utils.get_total_norm(gradients)
    total = own.square()
    dist.all_reduce(total)  # the squares of all stages
    total = total.sqrt()
    nn.utils.clip_grads_with_norm_(mine.parameters(), 0.1, total)
    return own.item(), total.item(), dense.item()


print("         of this stage  of all stages  without a pipeline")
for rank, (own, total, dense) in enumerate(run_on(2, norms)):
    print(f"stage {rank}  {own:13.4f}  {total:13.4f}  {dense:18.4f}")

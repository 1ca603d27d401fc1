import torch
import torch.distributed as dist
from torch import nn
from torch.distributed.pipelining import PipelineStage, ScheduleGPipe


def ratio(parts, reduction, scale_grads=True, steps=1):
    """Return the gradient of the weight, divided by the dense gradient."""
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    x = torch.randn(12, 3)
    target = torch.randn(12, 1)
    loss_fn = nn.MSELoss(reduction=reduction)
    loss = loss_fn(model(x), target) * steps
    [dense] = torch.autograd.grad(loss, model.weight)

    stage = PipelineStage(model, 0, 1, torch.device("cpu"))
    schedule = ScheduleGPipe(stage, parts, loss_fn, scale_grads=scale_grads)
    for _ in range(steps):  # without zero_grad: the gradients add up
        schedule.step(x, target=target)
    ratios = model.weight.grad.div(dense).flatten().tolist()
    return [round(number, 2) for number in ratios]


store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
print("mean, 4 microbatches of 3:   ", ratio(4, "mean"))
print("sum:                         ", ratio(4, "sum"))
print("sum, scale_grads=False:      ", ratio(4, "sum", scale_grads=False))
print("mean, 5 microbatches, uneven:", ratio(5, "mean"))
print("mean, 4, three steps added:   ", ratio(4, "mean", steps=3))
dist.destroy_process_group()

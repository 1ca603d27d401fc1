import torch
import torch.distributed as dist
import torch.distributed.pipelining as pipe
from torch import nn

store = dist.HashStore()
dist.init_process_group("gloo", store=store, rank=0, world_size=1)
torch.manual_seed(0)
x, target = torch.randn(12, 3), torch.randn(12, 1)
cases = [(4, "mean", True), (4, "sum", True), (4, "sum", False)]
for count, how, scale in [*cases, (5, "mean", True), (13, "mean", True)]:
    model, loss = nn.Linear(3, 1), nn.MSELoss(reduction=how)
    sizes: list[int] = []
    want = torch.autograd.grad(loss(model(x), target), model.weight)[0]
    note = sizes.append
    model.register_forward_hook(lambda *call, note=note: note(len(call[2])))
    stage = pipe.PipelineStage(model, 0, 1, x.device)
    schedule = pipe.ScheduleGPipe(stage, count, loss, scale_grads=scale)
    try:
        schedule.step(x, target=target)
    except AssertionError as error:
        print(f"{count} microbatches: AssertionError: {error}")
        continue
    ratio = [round(r, 2) for r in model.weight.grad.div(want)[0].tolist()]
    kind = f"{how:4} scale_grads={scale!s:5}"
    print(f"{kind} {sizes[1:]} gradient / dense {ratio}")
dist.destroy_process_group()

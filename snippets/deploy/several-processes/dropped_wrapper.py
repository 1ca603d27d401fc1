import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


def gradient(way):
    model = nn.Linear(1, 1)
    model.weight.requires_grad_(way != "unfrozen later")
    parallel = DistributedDataParallel(model)
    model.weight.requires_grad_()  # after DDP has wrapped the model
    x = torch.tensor([[1.0 + dist.get_rank()]])  # 1 on rank 0, 2 on rank 1
    loss = model(x).sum() if way == "model(x)" else parallel(x).sum()
    if way == "wrapper deleted":
        del parallel
    if way == "second backward":
        loss.backward(retain_graph=True)
        model.zero_grad()
    loss.backward()
    return model.weight.grad.item()


def five_ways():
    ways = ["parallel(x)", "model(x)", "wrapper deleted", "unfrozen later"]
    ways.append("second backward")
    return [(way, gradient(way)) for way in ways]


print("                 rank 0  rank 1")
for first, second in zip(*run_on(2, five_ways), strict=True):
    print(f"{first[0]:15}  {first[1]:6}  {second[1]:6}")

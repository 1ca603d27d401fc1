import torch
import torch.distributed as dist
from operations import net, new_head, new_weight, parametrized
from start_group import run_on
from torch.nn.parallel import DistributedDataParallel


def gradients(operation):
    model = net()
    wrapped = DistributedDataParallel(model, find_unused_parameters=True)
    operation(model)
    torch.manual_seed(dist.get_rank())
    for _ in range(2):
        model.zero_grad()
        wrapped(torch.randn(4, 2)).square().sum().backward()
    return {name: p.grad.tolist() for name, p in model.named_parameters()}


def each_operation():
    return [gradients(o) for o in (new_head, new_weight, parametrized)]


if __name__ == "__main__":
    ranks = run_on(2, each_operation)
    for first, second in zip(*ranks, strict=True):
        print("not averaged:", [n for n in first if first[n] != second[n]])

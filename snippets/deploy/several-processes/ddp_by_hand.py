import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class ByHand(nn.Module):
    def __init__(self, module):
        super().__init__()
        self.module = module
        for tensor in [*module.parameters(), *module.buffers()]:
            dist.broadcast(tensor.detach(), src=0)  # in place: rank 0's values
        for parameter in module.parameters():
            if parameter.requires_grad:
                parameter.register_post_accumulate_grad_hook(self.average)

    def average(self, parameter):  # during backward(), once it has .grad
        dist.all_reduce(parameter.grad)  # the sum over all ranks
        parameter.grad /= dist.get_world_size()  # the mean

    def forward(self, *args, **kwargs):
        return self.module(*args, **kwargs)


def gradient(wrapper):
    torch.manual_seed(dist.get_rank())  # other weights and data on each rank
    model = wrapper(nn.Linear(2, 1))
    model(torch.randn(4, 2)).square().mean().backward()
    return [round(value, 3) for value in model.module.weight.grad[0].tolist()]


def both():
    return gradient(ByHand), gradient(DistributedDataParallel)


for rank, (by_hand, by_ddp) in enumerate(run_on(2, both)):
    print(f"rank {rank}  by hand {by_hand}  DDP {by_ddp}")

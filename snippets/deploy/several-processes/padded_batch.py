import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.functional import cross_entropy
from torch.nn.parallel import DistributedDataParallel

PAD = -100  # the default of cross_entropy's ignore_index
targets = torch.tensor([[1, 2, 0, 1], [2, PAD, PAD, PAD]])  # a row for a rank


def mean_of_own_tokens(logits, target):
    return cross_entropy(logits, target)


def mean_of_all_tokens(logits, target):
    tokens = (target != PAD).sum()
    dist.all_reduce(tokens)  # 5 on each rank
    total = cross_entropy(logits, target, reduction="sum")
    return total / tokens * dist.get_world_size()  # DDP divides by the size


def compare(loss):
    torch.manual_seed(0)
    model = nn.Linear(3, 3)
    x = torch.randn(2, 4, 3)
    everything = cross_entropy(model(x).flatten(0, 1), targets.flatten())
    whole = torch.autograd.grad(everything, model.weight)[0]

    rank = dist.get_rank()
    parallel = DistributedDataParallel(model)
    loss(parallel(x[rank]), targets[rank]).backward()
    return torch.allclose(model.weight.grad, whole, atol=1e-6)


def both():
    return compare(mean_of_own_tokens), compare(mean_of_all_tokens)


own, of_all = run_on(2, both)[0]
print("mean over this rank's tokens: gradient of the whole batch", own)
print("mean over the tokens of all: gradient of the whole batch", of_all)

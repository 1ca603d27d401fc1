# --8<-- [start:cut]
import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.functional import linear


class CopyToRanks(torch.autograd.Function):
    """Give x to each rank; in backward, add the gradients of all ranks."""

    @staticmethod
    def forward(ctx, x):
        return x.view_as(x)

    @staticmethod
    def backward(ctx, *grad_outputs):
        grad_x = grad_outputs[0].clone()
        dist.all_reduce(grad_x)
        return grad_x


class SumOverRanks(torch.autograd.Function):
    """Add the parts of all ranks; in backward, each part has the gradient."""

    @staticmethod
    def forward(ctx, part):
        total = part.clone()
        dist.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx, *grad_outputs):
        return grad_outputs[0]


def cut_layers(x, up, up_bias, down, down_bias):
    """Compute with this rank's part of up, up_bias and down."""
    hidden = linear(CopyToRanks.apply(x), up, up_bias).relu()
    part = linear(hidden, down)
    return SumOverRanks.apply(part) + down_bias  # the bias is added once


# --8<-- [end:cut]
# --8<-- [start:compared]
def compare():
    rank = dist.get_rank()
    torch.manual_seed(0)  # the same layers and the same x on each rank
    up = nn.Linear(4, 12)
    down = nn.Linear(12, 3)
    x = torch.randn(5, 4, requires_grad=True)
    expected = down(up(x).relu())
    [expected_grad] = torch.autograd.grad(expected.pow(2).sum(), x)

    up_part = up.weight.chunk(2, dim=0)[rank]
    up_bias_part = up.bias.chunk(2)[rank]
    down_part = down.weight.chunk(2, dim=1)[rank]
    y = cut_layers(x, up_part, up_bias_part, down_part, down.bias)
    [grad] = torch.autograd.grad(y.pow(2).sum(), x)
    same_y = torch.allclose(y, expected, atol=1e-5)
    same_grad = torch.allclose(grad, expected_grad, atol=1e-5)
    return f"output {same_y}, gradient of x {same_grad}"


for rank, line in enumerate(run_on(2, compare)):
    print(f"rank {rank}: {line}")
# --8<-- [end:compared]

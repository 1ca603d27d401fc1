import torch
import torch.distributed as dist
import torch.distributed.tensor.parallel as tp
from start_group import run_on
from torch import nn
from torch.distributed.tensor import init_device_mesh


class DropoutOfPart(nn.Module):
    """Dropout between the cuts, from a generator of this rank's own."""

    def __init__(self):
        super().__init__()
        self.generator = torch.Generator().manual_seed(dist.get_rank())

    def forward(self, x):
        draws = torch.rand(x.shape, generator=self.generator)
        return x * (draws < 0.5) / 0.5


def equal_on_ranks(tensor):
    tensors = [torch.empty_like(tensor) for _ in range(dist.get_world_size())]
    dist.all_gather(tensors, tensor)
    return all(torch.equal(tensors[0], other) for other in tensors)


def compare(seed, inner):
    """Say whether the masks between the cuts, and the outputs, are equal."""
    torch.manual_seed(0)
    layers = [nn.Linear(4, 12), inner, nn.Linear(12, 8), nn.Dropout()]
    model = nn.Sequential(*layers)
    plan: dict = {"0": tp.ColwiseParallel(), "2": tp.RowwiseParallel()}
    tp.parallelize_module(model, init_device_mesh("cpu", (2,)), plan)
    masks = []
    inner.register_forward_hook(lambda m, args, y: masks.append(y == 0))

    torch.manual_seed(seed)
    y = model(torch.ones(5, 4)).detach()
    return equal_on_ranks(masks[0]), equal_on_ranks(y)


def three_rules():
    return {
        "same seed": compare(0, nn.Dropout()),
        "seed by rank": compare(dist.get_rank(), nn.Dropout()),
        "same seed, own generator": compare(0, DropoutOfPart()),
    }


print("                          hidden masks equal  outputs equal")
for rule, (masks, outputs) in run_on(2, three_rules)[0].items():
    print(f"{rule:24}  {masks!s:18}  {outputs}")

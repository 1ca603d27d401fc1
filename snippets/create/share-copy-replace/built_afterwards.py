import torch
import torch.distributed as dist
from operations import net, operations
from start_group import run_on
from torch.nn.parallel import DistributedDataParallel
from torch.optim.swa_utils import AveragedModel


def all_right(operation):
    model = net()
    operation(model)
    wrapped = DistributedDataParallel(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    average = AveragedModel(model)
    torch.manual_seed(dist.get_rank())
    for _ in range(2):
        optimizer.zero_grad()
        wrapped(torch.randn(4, 2)).square().sum().backward()
        optimizer.step()
        average.update_parameters(model)
    return [p.tolist() for p in model.parameters()]


def each_operation():
    return [all_right(operation) for operation in operations]


if __name__ == "__main__":
    first, second = run_on(2, each_operation)
    for number, operation in enumerate(operations):
        same = first[number] == second[number]
        print(f"{operation.__name__:14}  ranks equal after two steps: {same}")

import torch
import torch.distributed as dist
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class FirstOnly(nn.ModuleList):
    def forward(self, x):
        return self[0](x)


def two_steps(find):
    used = nn.Linear(1, 1, bias=False)
    nn.init.ones_(used.weight)
    layers = FirstOnly([used, nn.Linear(1, 1, bias=False)])
    model = DistributedDataParallel(layers, find_unused_parameters=find)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    x = torch.tensor([[1.0 + dist.get_rank()]])  # 1 on rank 0, 2 on rank 1
    model(x).sum().backward()
    optimizer.step()
    gradient = used.weight.grad.item()
    result = f"gradient {gradient}, then weight {used.weight.item():.2f}"
    try:
        model(x).sum().backward()
    except RuntimeError as error:
        message, *_, indices, _ = str(error).splitlines()
        return result, message.partition(". ")[0], indices
    return (result,)


def both():
    return two_steps(find=False), two_steps(find=True)


by_rank = run_on(2, both)
for rank, (default, found) in enumerate(by_rank):
    print(f"rank {rank}, default:", default[0])
    print(f"rank {rank}, find_unused_parameters=True:", found[0])
print("The second step of rank 0, default, raises RuntimeError:")
print(*by_rank[0][0][1:], sep="\n")

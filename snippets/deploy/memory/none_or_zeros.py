import torch
from torch import nn

model = nn.Linear(64, 64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def held():
    grads = [p.grad for p in model.parameters() if p.grad is not None]
    return sum(grad.nbytes for grad in grads)


for set_to_none in (True, False):
    model(torch.ones(1, 64)).sum().backward()
    before = held()
    optimizer.zero_grad(set_to_none=set_to_none)
    print(f"set_to_none={set_to_none!s:6} {before} -> {held():5} bytes")

import torch
from torch import nn

model = nn.Linear(64, 64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def gradient_bytes():
    grads = [p.grad for p in model.parameters() if p.grad is not None]
    return sum(grad.nbytes for grad in grads)


for set_to_none in (True, False):
    model(torch.ones(1, 64)).sum().backward()
    before = gradient_bytes()
    optimizer.zero_grad(set_to_none=set_to_none)
    after = gradient_bytes()
    print(f"set_to_none={set_to_none!s:6} {before} -> {after:5} bytes")

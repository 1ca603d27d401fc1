import torch
from torch import nn

layer = nn.Linear(1, 1)
optimizer = torch.optim.SGD(layer.parameters())
calls = []


def first_step(optimizer, args, kwargs):
    if not calls:  # later calls do nothing, so nothing has to be removed
        calls.append("first")


handle = optimizer.register_step_post_hook(first_step)
optimizer.register_step_post_hook(lambda *given: None)
for _ in range(3):
    optimizer.step()
handle.remove()  # here no hook is running
print(calls)

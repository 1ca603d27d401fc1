import torch
from torch import nn


def leaking():
    with torch.no_grad():
        yield torch.ones(1, 2)


@torch.no_grad()
def decorated():
    yield torch.ones(1, 2)


model = nn.Linear(2, 1)
for batches in (leaking, decorated):
    for x in batches():
        loss = model(x).sum()
        print(f"{batches.__name__:9} graph: {loss.requires_grad}")
    print("afterwards, gradients on:", torch.is_grad_enabled())

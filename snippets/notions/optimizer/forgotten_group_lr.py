import torch
from torch import nn

body, head = nn.Linear(3, 10), nn.Linear(10, 1)
groups = [
    {"params": list(body.parameters())},
    {"params": list(head.parameters()), "lr": 0.1},
]

forgotten = torch.optim.SGD([dict(group) for group in groups])
given = torch.optim.SGD([dict(group) for group in groups], lr=0.01)
for name, optimizer in {"forgotten": forgotten, "given": given}.items():
    print(f"{name:9}", [group["lr"] for group in optimizer.param_groups])

import torch
from torch import nn

model = nn.Linear(3, 1, device="meta")
early = torch.optim.SGD(model.parameters(), lr=0.1)
model.to_empty(device="cpu")  # replaces the parameters
model.reset_parameters()
late = torch.optim.SGD(model.parameters(), lr=0.1)

model(torch.ones(1, 3)).sum().backward()
for name, optimizer in {"early": early, "late": late}.items():
    before = model.weight.detach().clone()
    optimizer.step()
    changed = not torch.equal(before, model.weight)
    print(name, "optimizer changed the weight:", changed)

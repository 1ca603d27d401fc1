import torch
from torch import nn


def share(model):
    total = sum(p.numel() for p in model.parameters())
    free = sum(p.numel() for p in model.parameters() if p.requires_grad)
    return f"{free:,} of {total:,} trainable ({free / total:.1%})"


model = nn.Sequential(nn.Linear(64, 64), nn.BatchNorm1d(64), nn.Linear(64, 2))
optimizer = torch.optim.SGD(model[2].parameters(), lr=0.1)
print("new            ", share(model))
model.eval()
print("after eval()   ", share(model))
with torch.no_grad():
    print("under no_grad  ", share(model))
model[:2].requires_grad_(False)
print("frozen         ", share(model))

held = [p for group in optimizer.param_groups for p in group["params"]]
print("the optimizer's", sum(p.numel() for p in held))
before = model[1].running_mean.clone()
model.train()
model(torch.ones(4, 64))
changed = not torch.equal(before, model[1].running_mean)
print("a frozen BatchNorm still moves its statistics:", changed)

import torch
from torch import nn

torch.manual_seed(0)
pretrained = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1000))
pretrained.requires_grad_(False)  # freeze what is there
pretrained[2] = nn.Linear(16, 3)  # a new head, which is not frozen
optimizer = torch.optim.SGD(pretrained[2].parameters(), lr=0.1)

body_before = pretrained[0].weight.clone()
head_before = pretrained[2].weight.clone()
loss = pretrained(torch.randn(4, 8)).square().mean()
loss.backward()
optimizer.step()
print("body changed:", not torch.equal(pretrained[0].weight, body_before))
print("head changed:", not torch.equal(pretrained[2].weight, head_before))

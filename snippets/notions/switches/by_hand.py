import torch
from torch import nn

x = torch.ones(1, 2)
ours = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout()))
theirs = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout()))

for module in ours.modules():
    module.training = False
torch.set_grad_enabled(False)
y = ours(x)
torch.set_grad_enabled(True)
for parameter in ours.parameters():
    parameter.requires_grad = False

theirs.eval()
with torch.no_grad():
    z = theirs(x)
theirs.requires_grad_(False)


def state(model, output):
    modes = [module.training for module in model.modules()]
    flags = [parameter.requires_grad for parameter in model.parameters()]
    return modes, output.requires_grad, flags


print(state(ours, y))
print("same:", state(ours, y) == state(theirs, z))

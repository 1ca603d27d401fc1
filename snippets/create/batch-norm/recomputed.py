import torch
from torch import nn
from torch.optim.swa_utils import update_bn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3), nn.Dropout(0.5))
norm = model[1]
data = torch.randn(10, 16, 3) + 5  # ten batches
for batch in data:
    model(batch)
with torch.no_grad():
    model[0].weight.mul_(2)  # now the statistics are stale
wanted = model[0](data).detach().mean((0, 1))


def right():
    return torch.allclose(norm.running_mean, wanted, atol=1e-4)


print("stale:    ", right())
norm.eval()  # one layer, in a model that trains
update_bn(data, model)
print("update_bn:", right(), "and norm.training is", norm.training)

model.eval()
norm.reset_running_stats()
norm.momentum = None  # the plain mean of all batches
norm.train()
with torch.no_grad():
    for batch in data:
        model(batch)
norm.eval()
norm.momentum = 0.1
print("by hand:  ", right(), "and norm.training is", norm.training)

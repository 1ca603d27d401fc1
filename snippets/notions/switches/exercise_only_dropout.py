import torch
from torch import nn


def keep_dropout_on(model):
    # your turn
    return model.train()


# the check
torch.manual_seed(0)
norm, linear, dropout = nn.BatchNorm1d(64), nn.Linear(64, 64), nn.Dropout()
model = keep_dropout_on(nn.Sequential(norm, linear, dropout).eval())
x = torch.ones(2, 64)
with torch.no_grad():
    differ = not torch.equal(model(x), model(x))
updates = norm.num_batches_tracked.item()
if differ and not updates:
    print("solved")
else:
    print(f"not yet: two outputs differ: {differ}, wanted True")
    print(f"         updates of the mean: {updates}, wanted 0")

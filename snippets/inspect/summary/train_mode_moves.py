import torch
from summary_by_hand import summary
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Dropout())
x = torch.randn(8, 4)


def state():
    return model[1].running_mean.clone(), torch.get_rng_state()


def report(label, before):
    moved = not torch.equal(before[0], model[1].running_mean)
    drawn = not torch.equal(before[1], torch.get_rng_state())
    print(f"{label}: statistics moved {moved}, random numbers drawn {drawn}")


before = state()
with torch.no_grad():
    model(x)
report("a call in train mode", before)

before = state()
summary(model, x)
report("summary", before)
print("in train mode again:", all(m.training for m in model.modules()))

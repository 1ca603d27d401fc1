import torch
from start_group import run_on
from torch import nn
from torch.nn.parallel import DistributedDataParallel

model = nn.Sequential(nn.Linear(3, 4), nn.BatchNorm1d(4))
model = nn.SyncBatchNorm.convert_sync_batchnorm(model)
print(type(model[1]).__name__)
x = torch.ones(2, 3)
print("without a group:", tuple(model(x).shape))


def refused(call, argument):
    try:
        call(argument)
    except ValueError as error:
        return f"ValueError: {error}"


def on_the_cpu():
    return refused(model, x), refused(DistributedDataParallel, model)


for called, wrapped in run_on(1, on_the_cpu):
    print("called: ", called)
    print("wrapped:", wrapped)

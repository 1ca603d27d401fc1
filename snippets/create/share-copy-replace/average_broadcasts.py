import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 4))
average = AveragedModel(model)
for outputs in (5, 1):
    model[1] = nn.Linear(3, outputs)
    try:
        average.update_parameters(model)
        shape = tuple(average(torch.ones(1, 2)).shape)
        print(f"{outputs} output:  accepted, the average answers {shape}")
    except RuntimeError as error:
        print(f"{outputs} outputs: RuntimeError: {error}")

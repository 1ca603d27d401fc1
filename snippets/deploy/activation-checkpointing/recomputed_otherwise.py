import torch
from torch import nn
from torch.utils.checkpoint import CheckpointError, checkpoint

for layer in (nn.Dropout(), nn.BatchNorm1d(2)):
    model = nn.Sequential(nn.Linear(2, 2), layer, nn.Linear(2, 1))
    y = checkpoint(model, torch.ones(4, 2), use_reentrant=False)
    model.eval()
    try:
        y.sum().backward()
    except CheckpointError as error:
        print("CheckpointError:")
        for line in str(error).splitlines()[:3]:
            print(" ", line)

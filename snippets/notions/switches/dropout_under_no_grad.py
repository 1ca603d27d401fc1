import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 8), nn.Dropout())
x = torch.ones(1, 8)

with torch.no_grad():
    for mode in (True, False):
        model.train(mode)
        same = torch.equal(model(x), model(x))
        print(f"training={mode!s:5} two calls agree: {same}")

import torch
from torch import nn


def predict(model, x):
    modes = {module: module.training for module in model.modules()}
    with torch.no_grad():
        y = model.eval()(x)
    for module, mode in modes.items():
        module.training = mode
    return y


# the check
model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Dropout())
model[1].eval()
y = predict(model, torch.ones(1, 2))
modes = [module.training for module in model]
if y.requires_grad:
    print("not yet: the output has a graph")
elif modes != [True, False, True]:
    print("not yet: wanted modes [True, False, True], got", modes)
else:
    print("solved")

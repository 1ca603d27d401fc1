from copy import deepcopy

from torch import nn


def build():
    return nn.Sequential(nn.Linear(2, 2), nn.Dropout())


def show(name, model):
    flag = model[0].weight.requires_grad
    print(f"{name:8} training {model.training!s:6} requires_grad {flag}")


model = build()
model.eval()
model.requires_grad_(False)
show("model", model)

loaded = build()
loaded.load_state_dict(model.state_dict())
show("loaded", loaded)
show("deepcopy", deepcopy(model))

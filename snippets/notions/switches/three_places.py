import torch
from torch import nn


def show(when):
    mode = model[1].training
    grad_mode = torch.is_grad_enabled()
    flag = model[0].weight.requires_grad
    print(f"{when:16} {mode!s:9} {grad_mode!s:11} {flag}")


model = nn.Sequential(nn.Linear(2, 2), nn.Dropout())
print(f"{'':16} training  grad mode   requires_grad")
show("at first")
model.eval()
show("after eval()")
with torch.no_grad():
    show("in no_grad()")
show("after the block")
model.requires_grad_(False)
show("requires_grad_")

import torch
from torch import nn

linear, dropout = nn.Linear(2, 2), nn.Dropout()
model = nn.Sequential(linear, dropout)


def show(when):
    mode, grad_mode = dropout.training, torch.is_grad_enabled()
    flag = linear.weight.requires_grad
    print(f"{when:14} {mode!s:9} {grad_mode!s:11} {flag}")


print(f"{'':14} training  grad mode   requires_grad")
show("at first")
model.eval()
show("eval()")
with torch.no_grad():
    show("no_grad()")
show("block ended")
model.requires_grad_(False)
show("requires_grad_")

import torch
from torch import nn


def attempt(title, loss):
    try:
        loss.backward()
        print(f"{title}: no error")
    except RuntimeError as error:
        print(f"{title}: RuntimeError: {error}")


x = torch.ones(5, 3)
model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
with torch.no_grad():
    loss = model(x).sum()
attempt("under no_grad", loss)
attempt("detached", model(x).detach().sum())
attempt("argmax", model(x).argmax().float())

model.requires_grad_(False)
attempt("all frozen", model(x).sum())

trained = torch.ones(5, 3, requires_grad=True)
attempt("input requires a gradient", model(trained).sum())

model[1].requires_grad_(True)
attempt("one layer requires a gradient", model(x).sum())

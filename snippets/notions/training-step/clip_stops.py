import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, float("nan")]])


def train(way):
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(x).sum().backward()
    try:
        norm = nn.utils.clip_grad_norm_(
            model.parameters(), 1.0, error_if_nonfinite=(way == "raise")
        )
        if way != "skip" or norm.isfinite():
            optimizer.step()
    except RuntimeError as error:
        print("RuntimeError:", str(error).partition(". ")[0])
    print(f"{way:6} weight {model.weight.isfinite().sum()} of 3 finite")


for way in ("ignore", "skip", "raise"):
    train(way)

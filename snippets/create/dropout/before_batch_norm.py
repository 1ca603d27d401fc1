import torch
from torch import nn


def in_both_modes(model):
    torch.manual_seed(0)
    x = torch.randn(4096, 50)
    with torch.no_grad():
        for _ in range(100):  # settle the running statistics
            model(x)
        spread = [model.train()(x).std().item(), model.eval()(x).std().item()]
    return " ".join(f"{value:.2f}" for value in spread)


for name, model in [
    ("dropout, then norm", nn.Sequential(nn.Dropout(0.5), nn.BatchNorm1d(50))),
    ("norm, then dropout", nn.Sequential(nn.BatchNorm1d(50), nn.Dropout(0.5))),
    (
        "dropout, layer norm",
        nn.Sequential(nn.Dropout(0.5), nn.LayerNorm(50)),
    ),
]:
    print(f"{name:20} std in train and eval: {in_both_modes(model)}")

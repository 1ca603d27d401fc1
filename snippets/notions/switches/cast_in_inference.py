from copy import deepcopy

import torch
from torch import nn


def called(model):
    model(torch.ones(1, 2))
    return model


def copied(model):
    return deepcopy(model)


def cast(model):
    return model.double().float()


for way in (called, copied, cast):
    for context in (torch.inference_mode, torch.no_grad):
        model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
        with context():
            model = way(model)
        print(f"{way.__name__} in {context.__name__}:", end=" ")
        try:
            model(torch.ones(1, 2)).sum().backward()
            print("trains")
        except RuntimeError as error:
            print("RuntimeError:")
            print(" ", str(error).partition(".")[0])

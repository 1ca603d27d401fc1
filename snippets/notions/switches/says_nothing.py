import torch
from torch import nn


def no_parentheses(model):
    model.eval


def one_flag(model):
    model.training = False


def called(model):
    model.eval()


for way in (no_parentheses, one_flag, called):
    model = nn.Sequential(nn.Linear(2, 2), nn.Dropout())
    way(model)
    print(f"{way.__name__:14} dropout still on: {model[1].training}")

torch.no_grad()
print("bare no_grad() gradients still on:", torch.is_grad_enabled())
with torch.no_grad():
    print("with no_grad() gradients still on:", torch.is_grad_enabled())

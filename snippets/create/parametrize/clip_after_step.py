import torch
from torch import nn
from torch.nn.utils import parametrize


class Clamp(nn.Module):
    def forward(self, v):
        return v.clamp(0, 1)


class Sigmoid(nn.Module):
    def forward(self, v):
        return v.sigmoid()

    def right_inverse(self, w):
        return w.clamp(0.1, 0.9).logit()


def train(rule=None, clip=False):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.constant_(layer.weight, -0.2)
    if rule:
        parametrize.register_parametrization(layer, "weight", rule)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.4)
    history = []
    for step in range(41):
        if step % 5 == 0:
            history.append(f"{layer.weight.item():.2f}")
        optimizer.zero_grad()
        (layer.weight - 1.5).square().sum().backward()
        optimizer.step()
        if clip:
            with torch.no_grad():
                layer.weight.clamp_(0, 1)
    return " ".join(history)


print("clip after step:", train(clip=True))
print("rule, sigmoid:  ", train(Sigmoid()))
print("rule, clamp:    ", train(Clamp()))

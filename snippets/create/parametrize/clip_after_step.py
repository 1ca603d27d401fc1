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
    layer = nn.Linear(1, 2, bias=False)
    nn.init.constant_(layer.weight, -0.2)
    if rule:
        parametrize.register_parametrization(layer, "weight", rule)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
    for _ in range(1000):
        loss = (layer.weight - torch.tensor([[0.7], [3.0]])).square().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if clip:
            with torch.no_grad():
                layer.weight.clamp_(0, 1)
    return [round(number, 2) for number in layer.weight.flatten().tolist()]


print("wanted, within 0 and 1:  [0.7, 1.0]")
print("clipped after each step:", train(clip=True))
print("rule: sigmoid:          ", train(Sigmoid()))
print("rule: clamp:            ", train(Clamp()))

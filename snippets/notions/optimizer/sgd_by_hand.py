from copy import deepcopy

import torch
from torch import nn


class SGDByHand:
    def __init__(self, params, lr, momentum=0.0, weight_decay=0.0):
        self.params = list(params)
        self.lr = lr
        self.momentum = momentum
        self.weight_decay = weight_decay
        self.velocities = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self):
        pairs = zip(self.params, self.velocities, strict=True)
        for parameter, velocity in pairs:
            if parameter.grad is None:
                continue
            gradient = parameter.grad + self.weight_decay * parameter
            velocity.mul_(self.momentum).add_(gradient)
            parameter.sub_(self.lr * velocity)


torch.manual_seed(0)
x = torch.randn(8, 3)
model = nn.Linear(3, 1)
ours = deepcopy(model)
settings = {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01}
optimizer = torch.optim.SGD(model.parameters(), **settings)
by_hand = SGDByHand(ours.parameters(), **settings)

for _ in range(3):
    for net, stepper in ((model, optimizer), (ours, by_hand)):
        net.zero_grad()
        net(x).pow(2).mean().backward()
        stepper.step()
    print("same weight:", torch.allclose(ours.weight, model.weight))

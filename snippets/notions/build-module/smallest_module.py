import torch
from torch import nn


class TinyModule:
    def __init__(self):
        self.__dict__["_parameters"] = {}

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            self.__dict__[name] = value

    def __getattr__(self, name):
        if name in self.__dict__.get("_parameters", {}):
            return self._parameters[name]
        raise AttributeError(name)

    def __call__(self, x):
        return self.forward(x)


class Scale(TinyModule):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.factor * x


scale = Scale()
optimizer = torch.optim.SGD(scale._parameters.values(), lr=0.1)
scale(3.0).backward()
optimizer.step()
print(f"factor after one step: {scale.factor.item():.1f}")

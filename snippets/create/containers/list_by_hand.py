import torch
from torch import nn


class Layers(nn.Module):
    def __init__(self, layers=()):
        super().__init__()
        for layer in layers:
            self.append(layer)

    def append(self, layer):
        self.add_module(str(len(self)), layer)
        return self

    def __len__(self):
        return len(self._modules)

    def __iter__(self):
        return iter(self._modules.values())

    def __getitem__(self, index):
        return list(self)[index]


ours = Layers([nn.Linear(3, 4), nn.Linear(4, 1)])
theirs = nn.ModuleList([nn.Linear(3, 4), nn.Linear(4, 1)])
print(ours.load_state_dict(theirs.state_dict()))
x = torch.ones(4)
print("same last layer:", torch.equal(ours[-1](x), theirs[-1](x)))

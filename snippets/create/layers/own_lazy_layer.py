import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class Scale(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return x * self.weight


class LazyScale(LazyModuleMixin, Scale):
    cls_to_become = Scale

    def __init__(self):
        super().__init__(0)
        self.weight = nn.UninitializedParameter()

    def initialize_parameters(self, x):  # gets what forward gets
        if self.has_uninitialized_params():
            self.weight.materialize((x.shape[-1],))
            nn.init.ones_(self.weight)


layer = LazyScale()
print(type(layer).__name__, layer.weight)
layer(torch.zeros(2, 3))
print(type(layer).__name__, layer.weight.tolist())

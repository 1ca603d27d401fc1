# --8<-- [start:linear]
import math
from collections import OrderedDict

import torch
from module_by_hand import Module
from torch import nn
from torch.nn import functional as F


def draw(weight, bias):
    """Fill both from the interval that torch's layers draw from."""
    nn.init.kaiming_uniform_(weight, a=math.sqrt(5))
    if bias is not None:
        fan_in = weight[0].numel()
        bound = 1 / math.sqrt(fan_in)
        nn.init.uniform_(bias, -bound, bound)


class Linear(Module):
    def __init__(self, in_features, out_features, bias=True):
        super().__init__()
        self.in_features = in_features
        self.out_features = out_features
        self.weight = nn.Parameter(torch.empty(out_features, in_features))
        self.register_parameter("bias", None)
        if bias:
            self.bias = nn.Parameter(torch.empty(out_features))
        draw(self.weight, self.bias)

    def forward(self, x):
        return F.linear(x, self.weight, self.bias)


# --8<-- [end:linear]


# --8<-- [start:conv]
def pair(value):
    if isinstance(value, int):
        return (value, value)
    return tuple(value)


class Conv2d(Module):
    def __init__(
        self,
        in_channels,
        out_channels,
        kernel_size,
        stride=1,
        padding=0,
        dilation=1,
        groups=1,
        bias=True,
    ):
        super().__init__()
        if in_channels % groups != 0 or out_channels % groups != 0:
            raise ValueError("groups must divide both numbers of channels")
        self.settings = (stride, padding, dilation, groups)
        shape = (out_channels, in_channels // groups, *pair(kernel_size))
        self.weight = nn.Parameter(torch.empty(shape))
        self.register_parameter("bias", None)
        if bias:
            self.bias = nn.Parameter(torch.empty(out_channels))
        draw(self.weight, self.bias)

    def forward(self, x):
        return F.conv2d(x, self.weight, self.bias, *self.settings)


# --8<-- [end:conv]


# --8<-- [start:norm-state]
class NormState(Module):
    def __init__(
        self,
        num_features,
        eps=1e-5,
        momentum=0.1,
        affine=True,
        track_running_stats=True,
        *,
        bias=True,
    ):
        super().__init__()
        self.eps = eps
        self.momentum = momentum
        self.track_running_stats = track_running_stats
        self.register_parameter("weight", None)
        self.register_parameter("bias", None)
        if affine:
            self.weight = nn.Parameter(torch.ones(num_features))
        if affine and bias:
            self.bias = nn.Parameter(torch.zeros(num_features))
        self.register_buffer("running_mean", None)
        self.register_buffer("running_var", None)
        self.register_buffer("num_batches_tracked", None)
        if track_running_stats:
            self.running_mean = torch.zeros(num_features)
            self.running_var = torch.ones(num_features)
            self.num_batches_tracked = torch.tensor(0)


# --8<-- [end:norm-state]


# --8<-- [start:batch-norm]
class BatchNorm2d(NormState):
    def forward(self, x):
        if x.dim() != 4:
            raise ValueError(f"expected 4D input (got {x.dim()}D input)")
        momentum = self.momentum
        mean = self.running_mean
        variance = self.running_var
        if self.training and self.track_running_stats:
            self.num_batches_tracked.add_(1)
            if momentum is None:  # the plain average over all batches
                momentum = 1 / self.num_batches_tracked.item()
        elif self.training:
            mean = None
            variance = None
        return F.batch_norm(
            x,
            mean,
            variance,
            self.weight,
            self.bias,
            training=self.training or mean is None,
            momentum=momentum or 0.0,  # None only where no statistic moves
            eps=self.eps,
        )


# --8<-- [end:batch-norm]


# --8<-- [start:sequential]
class ReLU(Module):
    def forward(self, x):
        return F.relu(x)


class Sequential(Module):
    def __init__(self, *layers):
        super().__init__()
        named = {str(index): layer for index, layer in enumerate(layers)}
        if len(layers) == 1 and isinstance(layers[0], OrderedDict):
            named = layers[0]
        for name, layer in named.items():
            self.add_module(name, layer)

    def forward(self, x):
        for layer in self._modules.values():
            x = layer(x)
        return x


if __name__ == "__main__":
    torch.manual_seed(0)
    ours = Sequential(Linear(3, 10, bias=False), ReLU(), Linear(10, 1))
    torch.manual_seed(0)
    layers = [nn.Linear(3, 10, bias=False), nn.ReLU(), nn.Linear(10, 1)]
    theirs = nn.Sequential(*layers)
    x = torch.randn(5, 3)
    print("same keys:", list(ours.state_dict()) == list(theirs.state_dict()))
    print("same outputs:", torch.equal(ours(x), theirs(x)))
# --8<-- [end:sequential]

from torch import nn
from torch.nn.utils import (
    fuse_conv_bn_eval,
    fuse_linear_bn_eval,
    parametrizations,
)


def attempt(fuse, layer, norm, in_train_mode=False):
    try:
        fuse(layer.train(in_train_mode), norm.train(in_train_mode))
    except (AssertionError, KeyError, RuntimeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


conv = nn.Conv2d(3, 4, 3)
linear = nn.Linear(3, 4)
attempt(fuse_conv_bn_eval, conv, nn.BatchNorm2d(4), in_train_mode=True)
untracked = nn.BatchNorm2d(4, track_running_stats=False)
attempt(fuse_conv_bn_eval, conv, untracked)
attempt(fuse_conv_bn_eval, conv, nn.BatchNorm2d(5))
attempt(fuse_linear_bn_eval, linear, nn.BatchNorm1d(5))
attempt(fuse_linear_bn_eval, linear, nn.BatchNorm1d(4, affine=False))
parametrizations.weight_norm(conv)
attempt(fuse_conv_bn_eval, conv, nn.BatchNorm2d(4))

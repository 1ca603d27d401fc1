from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval


def try_out(fuse, layer, norm):
    try:
        fuse(layer, norm)
    except (AssertionError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


conv = nn.Conv2d(3, 4, 3)
linear = nn.Linear(3, 4)
try_out(fuse_conv_bn_eval, conv, nn.BatchNorm2d(4))
conv.eval()
linear.eval()
untracked = nn.BatchNorm2d(4, track_running_stats=False).eval()
try_out(fuse_conv_bn_eval, conv, untracked)
plain = nn.BatchNorm1d(4, affine=False).eval()
try_out(fuse_linear_bn_eval, linear, plain)
try_out(fuse_linear_bn_eval, linear, nn.BatchNorm1d(5).eval())

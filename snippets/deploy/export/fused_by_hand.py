import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval


def fuse(conv, norm):
    """Return the weight and the bias of conv with norm folded in."""
    factor = norm.weight / (norm.running_var + norm.eps).sqrt()  # (channels,)
    weight = conv.weight * factor[:, None, None, None]
    bias = norm.bias - norm.running_mean * factor
    if conv.bias is not None:
        bias = bias + conv.bias * factor
    return weight, bias


if __name__ == "__main__":
    torch.manual_seed(0)
    conv = nn.Conv2d(3, 8, 3)
    norm = nn.BatchNorm2d(8)
    nn.init.normal_(norm.weight)  # instead of training
    nn.init.normal_(norm.bias)
    norm(conv(torch.randn(4, 3, 6, 6)))
    conv.eval()
    norm.eval()

    weight, bias = fuse(conv, norm)
    fused = fuse_conv_bn_eval(conv, norm)
    print("same weight:", fused.weight.allclose(weight))
    print("same bias:", fused.bias.allclose(bias, atol=1e-6))

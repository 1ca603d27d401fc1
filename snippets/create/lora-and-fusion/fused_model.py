from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval


def fuse_model(model):
    """Return a copy in which each Conv2d takes up the norm after it."""
    copied = deepcopy(model).eval()
    for parent in copied.modules():
        if not isinstance(parent, nn.Sequential):
            continue  # elsewhere the order of the calls is unknown
        if type(parent).forward is not nn.Sequential.forward:
            continue  # a subclass may call its layers otherwise
        for i in range(len(parent) - 1):
            conv = parent[i]
            norm = parent[i + 1]
            if type(conv) is not nn.Conv2d:
                continue
            if type(norm) is nn.BatchNorm2d:
                parent[i] = fuse_conv_bn_eval(conv, norm)
                parent[i + 1] = nn.Identity()
    return copied


def block(inputs, outputs):
    conv = nn.Conv2d(inputs, outputs, 3, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outputs), nn.ReLU())


torch.manual_seed(0)
model = nn.Sequential(block(3, 4), block(4, 4), nn.BatchNorm2d(4))
model(torch.randn(8, 3, 9, 9) * 2 + 1)
fused = fuse_model(model)
x = torch.randn(2, 3, 9, 9)
print("same:", torch.allclose(fused(x), model.eval()(x), atol=1e-5))
norms = [isinstance(m, nn.BatchNorm2d) for m in fused.modules()]
print("norms left:", sum(norms), "(it follows a ReLU)")
print("keys:", list(fused.state_dict())[:3])

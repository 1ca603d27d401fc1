import torch
from fused_by_hand import fuse
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

torch.manual_seed(0)
pairs = [
    (nn.Conv1d(4, 6, 3, groups=2), nn.BatchNorm1d(6), (2, 4, 9)),
    (nn.Conv2d(4, 6, 3, bias=False), nn.BatchNorm2d(6), (2, 4, 9, 9)),
    (nn.Conv3d(4, 6, 2), nn.BatchNorm3d(6, affine=False), (2, 4, 5, 5, 5)),
    (nn.ConvTranspose2d(4, 6, 3), nn.BatchNorm2d(6), (2, 4, 9, 9)),
    (nn.Linear(4, 6), nn.BatchNorm1d(6), (2, 4)),
]
for layer, norm, shape in pairs:
    for _ in range(20):
        norm(layer(torch.randn(8, *shape[1:]) * 2 + 1))
    layer.eval()
    norm.eval()
    if isinstance(layer, nn.Linear):
        by_torch = fuse_linear_bn_eval(layer, norm)
    else:
        transposed = isinstance(layer, nn.ConvTranspose2d)
        by_torch = fuse_conv_bn_eval(layer, norm, transpose=transposed)
    ours = fuse(layer, norm)
    weights = torch.allclose(ours.weight, by_torch.weight)
    biases = torch.allclose(ours.bias, by_torch.bias, atol=1e-6)
    x = torch.randn(shape)
    same = torch.allclose(ours(x), norm(layer(x)), atol=1e-5)
    print(f"{type(layer).__name__:15}", weights, biases, "as the pair:", same)

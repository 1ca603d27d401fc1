import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

torch.manual_seed(0)
pairs = [
    (nn.Conv1d(3, 4, 3), nn.BatchNorm1d(4), (2, 3, 9)),
    (nn.Conv2d(3, 4, 3, bias=False), nn.BatchNorm2d(4), (2, 3, 9, 9)),
    (nn.Conv3d(3, 4, 3), nn.BatchNorm3d(4, affine=False), (2, 3, 9, 9, 9)),
    (nn.ConvTranspose2d(3, 4, 3), nn.BatchNorm2d(4), (2, 3, 9, 9)),
    (nn.Linear(3, 4), nn.BatchNorm1d(4), (2, 3)),
]
for layer, norm, shape in pairs:
    for _ in range(20):
        norm(layer(torch.randn(8, *shape[1:]) * 3 + 1))  # real statistics
    layer.eval()
    norm.eval()
    if isinstance(layer, nn.Linear):
        fused = fuse_linear_bn_eval(layer, norm)
    else:
        transposed = isinstance(layer, nn.ConvTranspose2d)
        fused = fuse_conv_bn_eval(layer, norm, transpose=transposed)
    x = torch.randn(shape)
    same = torch.allclose(fused(x), norm(layer(x)), atol=1e-5)
    print(f"{type(layer).__name__:15} same output: {same}")

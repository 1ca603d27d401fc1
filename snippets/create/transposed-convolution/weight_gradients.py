import torch
import torch.nn.functional as F
from torch import nn

cases = [
    (F.conv1d, nn.grad.conv1d_weight),
    (F.conv2d, nn.grad.conv2d_weight),
    (F.conv3d, nn.grad.conv3d_weight),
]
torch.manual_seed(0)
settings = {"stride": 2, "padding": 1}
for dims, (down, gradient) in enumerate(cases, start=1):
    x = torch.randn(2, 3, *[9] * dims)
    weight = torch.randn(4, 3, *[3] * dims, requires_grad=True)
    y = down(x, weight, **settings)
    from_above = torch.randn_like(y)
    (backward,) = torch.autograd.grad(y, weight, from_above)
    direct = gradient(x, weight.shape, from_above, **settings)
    print(gradient.__name__, torch.allclose(direct, backward, atol=1e-3))

    # A convolution as well: the batch stands where channels stood,
    # and stride and dilation have changed places.
    moved = down(
        x.transpose(0, 1),
        from_above.transpose(0, 1),
        padding=1,
        dilation=2,
    ).transpose(0, 1)
    print("  by a convolution:", torch.allclose(moved, backward, atol=1e-3))

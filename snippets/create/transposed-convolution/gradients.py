import torch
import torch.nn.functional as F
from torch import nn

cases = [
    (F.conv1d, F.conv_transpose1d, nn.grad.conv1d_input),
    (F.conv2d, F.conv_transpose2d, nn.grad.conv2d_input),
    (F.conv3d, F.conv_transpose3d, nn.grad.conv3d_input),
]
torch.manual_seed(0)
settings = {"stride": 2, "padding": 1, "dilation": 2, "groups": 2}
for dims, (down, up, gradient) in enumerate(cases, start=1):
    x = torch.randn(2, 4, *[10] * dims, requires_grad=True)
    weight = torch.randn(6, 2, *[3] * dims)
    y = down(x, weight, **settings)
    from_above = torch.randn_like(y)
    (backward,) = torch.autograd.grad(y, x, from_above)

    # Sizes 9 and 10 lead to one size; without output_padding 9 comes back.
    forward = up(from_above, weight, output_padding=1, **settings)
    same = torch.allclose(forward, backward, atol=1e-4)
    print(f"{up.__name__} is the backward of {down.__name__}: {same}")
    direct = gradient(x.shape, weight, from_above, **settings)
    same = torch.allclose(direct, backward, atol=1e-4)
    print(f"  {gradient.__name__}: {same}")

import torch
from torch import nn


def pool_by_hand(x, kind, kernel, stride, padding, dilation, ceil, include):
    """Pool the last dimension; kind is "max" or "mean"."""
    size = x.shape[-1]
    reach = dilation * (kernel - 1) + 1
    room = size + 2 * padding - reach
    last = -(-room // stride) if ceil else room // stride
    if last * stride >= size + padding:
        last -= 1  # that window would begin behind the input
    outputs = []
    for start in range(-padding, last * stride - padding + 1, stride):
        cells = range(start, start + reach, dilation)
        inside = [cell for cell in cells if 0 <= cell < size]
        window = x[..., inside]
        if kind == "max":
            outputs.append(window.amax(-1))
        else:
            with_padding = min(start + kernel, size + padding) - start
            divisor = with_padding if include else len(inside)
            outputs.append(window.sum(-1) / divisor)
    return torch.stack(outputs, -1)


torch.manual_seed(0)
x = torch.randn(2, 3, 12)
ours = pool_by_hand(x, "max", 3, 2, 1, 2, True, True)
pool = nn.MaxPool1d(3, 2, padding=1, dilation=2, ceil_mode=True)
print(torch.equal(ours, pool(x)))
for include in (True, False):
    ours = pool_by_hand(x, "mean", 4, 3, 2, 1, True, include)
    pool = nn.AvgPool1d(4, 3, 2, ceil_mode=True, count_include_pad=include)
    print(torch.allclose(ours, pool(x), atol=1e-6))

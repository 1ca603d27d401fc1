import itertools

import torch
from torch import nn


def transposed_by_hand(up, x):
    """Return up(x) for a ConvTranspose1d, 2d or 3d, with a batch."""
    pairs = zip(x.shape[2:], up.stride, strict=True)
    spans = [(size - 1) * stride + 1 for size, stride in pairs]
    x = x.unflatten(1, (up.groups, -1))
    weight = up.weight.unflatten(0, (up.groups, -1))
    sizes = []  # before the padding is cut off
    for dim, span in enumerate(spans):
        reach = up.dilation[dim] * (up.kernel_size[dim] - 1)
        sizes.append(span + reach + up.output_padding[dim])
    output = x.new_zeros(*x.shape[:2], weight.shape[2], *sizes)
    for cell in itertools.product(*map(range, up.kernel_size)):
        index = []  # where this cell of all stamps goes
        for dim, place in enumerate(cell):
            first = place * up.dilation[dim]
            index.append(slice(first, first + spans[dim], up.stride[dim]))
        part = torch.einsum("gco,ngc...->ngo...", weight[(..., *cell)], x)
        output[(..., *index)] += part

    output = output.flatten(1, 2)
    for dim, cut in enumerate(up.padding, start=2):
        output = output.narrow(dim, cut, output.shape[dim] - 2 * cut)
    if up.bias is not None:
        output = output + up.bias.unflatten(0, (-1, *[1] * len(sizes)))
    return output


torch.manual_seed(0)
kinds = [nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d]
for dims, kind in enumerate(kinds, start=1):
    up = kind(4, 6, 3, stride=3, padding=2, output_padding=1, groups=2)
    x = torch.randn(2, 4, *[4, 5, 6][:dims])
    same = torch.allclose(transposed_by_hand(up, x), up(x), atol=1e-5)
    print(kind.__name__, same)

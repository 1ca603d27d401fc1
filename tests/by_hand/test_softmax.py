"""docs/create/softmax.md: the softmax family, by hand."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

family = rebuilt("create/softmax/by_hand.py")

drawn = {
    "shape": st.lists(st.integers(1, 4), max_size=3).map(tuple),
    "scale": st.sampled_from([0.01, 1.0, 10.0, 100.0]),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": st.integers(0, 2**31),
}
near = {"rtol": 1e-4, "atol": 1e-5}


def numbers(shape, scale, dtype, seed):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=dtype)
    return torch.where(torch.rand(shape) < 0.2, x.round(), x)  # on the kinks, too


@given(**drawn, dim=st.integers(-1, 3))
def test_the_softmax_family(shape, scale, dtype, seed, dim):
    shape = (*shape, 3)
    dim = dim % len(shape) if dim >= 0 else -1
    x = numbers(shape, scale, dtype, seed)
    for layer, found in (
        (nn.Softmax(dim), family.softmax(x, dim)),
        (nn.LogSoftmax(dim), family.log_softmax(x, dim)),
        (nn.Softmin(dim), family.softmin(x, dim)),
    ):
        torch.testing.assert_close(found, layer(x), **near)
    if x.dim() in (3, 4):
        torch.testing.assert_close(family.softmax(x, -3), nn.Softmax2d()(x), **near)
    else:
        with pytest.raises(ValueError, match="expected input to be 3D or 4D"):
            nn.Softmax2d()(x)

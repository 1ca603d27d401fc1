"""docs/create/pooling.md: windows by hand, and by torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

windowed = rebuilt("create/pooling/by_hand.py")
adaptive = rebuilt("create/pooling/adaptive_by_hand.py")

drawn = {
    "kernel": st.integers(1, 4),
    "stride": st.none() | st.integers(1, 4),
    "share": st.integers(0, 2),
    "dilation": st.integers(1, 2),
    "length": st.integers(7, 16),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": st.integers(0, 2**31),
}


@given(**drawn)
def test_pool_by_hand_is_that_of_torch(kernel, stride, share, dilation, length, dtype, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, length, dtype=dtype)
    padding = min(share, kernel // 2)
    low = float("-inf")
    ours = windowed.pool_by_hand(x, windowed.largest, low, kernel, stride, padding, dilation)
    assert torch.equal(ours, nn.MaxPool1d(kernel, stride, padding, dilation)(x))
    ours = windowed.pool_by_hand(x, windowed.mean, 0.0, kernel, stride, padding)
    torch.testing.assert_close(ours, nn.AvgPool1d(kernel, stride, padding)(x))


@given(length=st.integers(1, 20), outputs=st.integers(1, 25), seed=st.integers(0, 2**31))
def test_adaptive_by_hand_is_that_of_torch(length, outputs, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, length)
    ours = adaptive.adaptive_by_hand(x, outputs, adaptive.largest)
    assert torch.equal(ours, nn.AdaptiveMaxPool1d(outputs)(x))
    ours = adaptive.adaptive_by_hand(x, outputs, adaptive.mean)
    torch.testing.assert_close(ours, nn.AdaptiveAvgPool1d(outputs)(x))

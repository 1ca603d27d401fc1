"""The formulas of the page on shapes say what torch says: sizes, and numbers of parameters."""

from typing import Any

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

DIMS = st.integers(1, 3)
SIZE = st.integers(1, 20)
KERNEL = st.integers(1, 5)
STRIDE = st.integers(1, 4)
PADDING = st.integers(0, 4)
DILATION = st.integers(1, 3)


def torch_size(layer: nn.Module, dims: int, size: int, channels: int = 1, **keywords: Any) -> int:
    """Return the last size of the output; the other dimensions are the same, so they agree."""
    with torch.no_grad():
        shape = layer(torch.zeros(1, channels, *[size] * dims), **keywords).shape
    assert len(set(shape[2:])) == 1
    return shape[-1]


@given(dims=DIMS, size=SIZE, kernel=KERNEL, stride=STRIDE, padding=PADDING, dilation=DILATION)
def test_the_size_of_a_convolution_is_the_one_of_torch(
    dims: int, size: int, kernel: int, stride: int, padding: int, dilation: int
) -> None:
    assume(size + 2 * padding >= dilation * (kernel - 1) + 1)
    by_hand = rebuilt("create/shapes/conv_by_hand.py").conv_size
    conv = getattr(nn, f"Conv{dims}d")(1, 1, kernel, stride, padding, dilation)
    assert by_hand(size, kernel, stride, padding, dilation) == torch_size(conv, dims, size)


@given(
    dims=DIMS,
    size=SIZE,
    kernel=KERNEL,
    stride=STRIDE,
    padding=PADDING,
    dilation=DILATION,
    ceil_mode=st.booleans(),
    average=st.booleans(),
)
def test_the_size_after_pooling_is_the_one_of_torch(
    dims: int,
    size: int,
    kernel: int,
    stride: int,
    padding: int,
    dilation: int,
    ceil_mode: bool,
    average: bool,
) -> None:
    if average:
        dilation = 1
    reach = dilation * (kernel - 1) + 1
    padding = min(padding, kernel // 2)
    assume(size + 2 * padding >= reach)
    by_hand = rebuilt("create/shapes/ceil_mode.py").pool_size
    settings: dict[str, Any] = {"stride": stride, "padding": padding, "ceil_mode": ceil_mode}
    if not average:
        settings["dilation"] = dilation
    pool = getattr(nn, f"{'Avg' if average else 'Max'}Pool{dims}d")(kernel, **settings)
    wanted = torch_size(pool, dims, size)
    assert by_hand(size, kernel, stride, padding, dilation, ceil_mode) == wanted


@given(
    dims=DIMS,
    size=st.integers(1, 8),
    kernel=KERNEL,
    stride=STRIDE,
    padding=PADDING,
    output_padding=st.integers(0, 3),
    dilation=DILATION,
)
def test_the_size_of_a_transposed_convolution_is_the_one_of_torch(
    dims: int,
    size: int,
    kernel: int,
    stride: int,
    padding: int,
    output_padding: int,
    dilation: int,
) -> None:
    output_padding = min(output_padding, max(stride, dilation) - 1)
    by_hand = rebuilt("create/shapes/transposed_by_hand.py").up_size
    wanted = by_hand(size, kernel, stride, padding, output_padding, dilation)
    assume(wanted > 0)
    make = getattr(nn, f"ConvTranspose{dims}d")
    up = make(1, 1, kernel, stride, padding, output_padding, dilation=dilation)
    assert torch_size(up, dims, size) == wanted


@given(size=SIZE, kernel=KERNEL, stride=STRIDE, padding=PADDING)
def test_the_way_back_told_the_size_ends_at_it(
    size: int, kernel: int, stride: int, padding: int
) -> None:
    assume(size + 2 * padding >= kernel)
    small = rebuilt("create/shapes/conv_by_hand.py").conv_size(size, kernel, stride, padding)
    up_size = rebuilt("create/shapes/transposed_by_hand.py").up_size
    output_padding = size - up_size(small, kernel, stride, padding)
    assert 0 <= output_padding < stride
    up = nn.ConvTranspose1d(1, 1, kernel, stride, padding)
    assert torch_size(up, 1, small, output_size=(size,)) == size


@given(kernel=st.integers(1, 9), dilation=st.integers(1, 5), size=SIZE)
def test_half_of_the_reach_keeps_the_size_if_it_is_even(
    kernel: int, dilation: int, size: int
) -> None:
    assume(dilation * (kernel - 1) % 2 == 0)
    padding = dilation * (kernel - 1) // 2
    by_number = nn.Conv1d(1, 1, kernel, padding=padding, dilation=dilation)
    by_name = nn.Conv1d(1, 1, kernel, padding="same", dilation=dilation)
    assert torch_size(by_number, 1, size) == torch_size(by_name, 1, size) == size


@given(
    channels=st.tuples(st.integers(1, 4), st.integers(1, 4)),
    kernel=KERNEL,
    groups=st.integers(1, 3),
    bias=st.booleans(),
)
def test_the_parameters_of_a_convolution_are_counted_as_torch_counts_them(
    channels: tuple[int, int], kernel: int, groups: int, bias: bool
) -> None:
    shown = rebuilt("create/shapes/counts_by_hand.py")
    arguments = channels[0] * groups, channels[1] * groups, kernel
    conv = nn.Conv2d(*arguments, groups=groups, bias=bias)
    assert shown.conv_count(*arguments, groups=groups, bias=bias) == shown.count(conv)


@given(
    features=st.integers(1, 6),
    hidden=st.integers(1, 6),
    layers=st.integers(1, 4),
    bias=st.booleans(),
    directions=st.integers(1, 2),
)
def test_the_parameters_of_an_lstm_are_counted_as_torch_counts_them(
    features: int, hidden: int, layers: int, bias: bool, directions: int
) -> None:
    shown = rebuilt("create/shapes/counts_by_hand.py")
    lstm = nn.LSTM(features, hidden, layers, bias=bias, bidirectional=directions == 2)
    assert shown.lstm_count(features, hidden, layers, bias, directions) == shown.count(lstm)

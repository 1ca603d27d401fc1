"""docs/create/convolution.md: convolutions by hand, and by torch."""

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

by_formula = rebuilt("create/convolution/by_formula.py").conv_by_hand
by_unfold = rebuilt("create/convolution/unfold_weight.py").conv_by_unfold
margins = rebuilt("create/windows/same_with_stride.py").same_margins
causal = rebuilt("create/convolution/answer_causal.py").causal
blur = rebuilt("create/convolution/answer_blur.py").blur
as_convolution = rebuilt("create/convolution/answer_any_size.py").as_convolution

seeds = st.integers(0, 2**31)
small = st.integers(1, 3)


def sizes(dims, low, high):
    return st.lists(st.integers(low, high), min_size=dims, max_size=dims).map(tuple)


@st.composite
def settings(draw, dims):
    """Draw settings of a convolution; each is an integer, or one integer for each dimension."""
    return {
        "kernel_size": draw(st.integers(1, 3) | sizes(dims, 1, 3)),
        "stride": draw(st.integers(1, 3) | sizes(dims, 1, 3)),
        "padding": draw(st.integers(0, 3) | sizes(dims, 0, 3)),
        "dilation": draw(st.integers(1, 2) | sizes(dims, 1, 2)),
    }


@given(
    data=st.data(),
    dims=st.integers(1, 3),
    groups=small,
    wider=st.tuples(small, small),
    mode=st.sampled_from(["zeros", "reflect", "replicate", "circular"]),
    bias=st.booleans(),
    batch=st.integers(1, 2),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_a_convolution_by_its_formula_is_that_of_torch(
    data, dims, groups, wider, mode, bias, batch, dtype, seed
):
    torch.manual_seed(seed)
    chosen = data.draw(settings(dims))
    size = data.draw(sizes(dims, 5, 7))  # larger than padding and kernel can be
    channels = [groups * each for each in wider]
    kind = (nn.Conv1d, nn.Conv2d, nn.Conv3d)[dims - 1]
    conv = kind(*channels, **chosen, groups=groups, padding_mode=mode, bias=bias, dtype=dtype)
    ours = torch.randn(batch, channels[0], *size, dtype=dtype, requires_grad=True)
    theirs = ours.detach().clone().requires_grad_()
    mine, its = by_formula(conv, ours), conv(theirs)
    torch.testing.assert_close(mine, its, rtol=1e-4, atol=1e-5)
    mine.sum().backward()
    its.sum().backward()
    torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-4, atol=1e-5)


@given(
    data=st.data(),
    channels=st.tuples(small, small),
    size=sizes(2, 5, 8),
    batch=st.integers(1, 2),
    seed=seeds,
)
def test_a_convolution_is_unfold_times_weight(data, channels, size, batch, seed):
    torch.manual_seed(seed)
    conv = nn.Conv2d(*channels, **data.draw(settings(2)))
    images = torch.randn(batch, channels[0], *size)
    torch.testing.assert_close(by_unfold(conv, images)[2], conv(images), rtol=1e-4, atol=1e-5)


@given(
    size=st.integers(1, 40),
    kernel=st.integers(1, 7),
    stride=st.integers(1, 5),
    dilation=st.integers(1, 3),
)
def test_same_margins_give_size_over_stride_rounded_up(size, kernel, stride, dilation):
    before, after = margins(size, kernel, stride, dilation)
    assert after - before in (0, 1)
    conv = nn.Conv1d(1, 1, kernel, stride=stride, dilation=dilation)
    signal = nn.functional.pad(torch.zeros(1, 1, size), (before, after))
    assert conv(signal).shape[-1] == -(-size // stride)


@given(
    size=st.integers(1, 20),
    kernel=st.integers(1, 7),
    dilation=st.integers(1, 3),
    mode=st.sampled_from(["zeros", "replicate"]),
)
def test_same_margins_are_those_of_padding_same(size, kernel, dilation, mode):
    assume(dilation * (kernel - 1) % 2 == 0 or mode != "zeros")  # else torch warns
    conv = nn.Conv1d(1, 1, kernel, dilation=dilation, padding="same", padding_mode=mode)
    signal = torch.randn(1, 1, size)
    padded = nn.functional.pad(
        signal, margins(size, kernel, 1, dilation), mode.replace("zeros", "constant")
    )
    its = nn.functional.conv1d(padded, conv.weight, conv.bias, dilation=dilation)
    torch.testing.assert_close(conv(signal), its, rtol=1e-4, atol=1e-5)


@given(
    kernel=st.integers(1, 5),
    dilation=st.integers(1, 4),
    groups=small,
    length=st.integers(2, 12),
    seed=seeds,
)
def test_the_causal_convolution_never_sees_the_future(kernel, dilation, groups, length, seed):
    torch.manual_seed(seed)
    conv = nn.Conv1d(groups, groups, kernel, dilation=dilation, groups=groups)
    x = torch.randn(2, groups, length)
    before = causal(conv, x)
    now = length // 2
    x[..., now + 1 :] = 0
    assert before.shape == x.shape
    torch.testing.assert_close(causal(conv, x)[..., : now + 1], before[..., : now + 1])


@given(channels=small, kernel=st.sampled_from([1, 3, 5]), size=sizes(2, 1, 6), seed=seeds)
def test_the_blur_treats_each_channel_by_itself(channels, kernel, size, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, channels, *size)
    weight = torch.randn(kernel, kernel)
    conv = nn.Conv2d(1, 1, kernel, padding=kernel // 2, bias=False)
    conv.weight = nn.Parameter(weight[None, None])
    one_by_one = torch.cat([conv(channel) for channel in images.split(1, 1)], 1)
    torch.testing.assert_close(blur(images, weight), one_by_one, rtol=1e-4, atol=1e-5)


@given(channels=small, size=sizes(2, 1, 4), bias=st.booleans(), seed=seeds)
def test_a_linear_layer_becomes_a_convolution(channels, size, bias, seed):
    torch.manual_seed(seed)
    linear = nn.Linear(channels * size[0] * size[1], 4, bias=bias)
    conv = as_convolution(linear, channels, *size)
    images = torch.randn(2, channels, *size)
    torch.testing.assert_close(conv(images).flatten(1), linear(images.flatten(1)))

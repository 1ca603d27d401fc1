"""docs/create/pooling.md: windows by hand, and by torch."""

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

pool_by_hand = rebuilt("create/pooling/by_hand.py").pool_by_hand
along = rebuilt("create/pooling/images_by_hand.py").along
lp_by_hand = rebuilt("create/pooling/lp_by_hand.py").lp_by_hand
adaptive = rebuilt("create/pooling/adaptive_by_hand.py")
masked_mean = rebuilt("create/pooling/answer_masked_mean.py").masked_mean
k_max = rebuilt("create/pooling/answer_k_max.py").k_max
pyramid = rebuilt("create/pooling/answer_pyramid.py").pyramid

seeds = st.integers(0, 2**31)
floats = st.sampled_from([torch.float32, torch.float64])


@st.composite
def settings(draw):
    kernel = draw(st.integers(1, 4))
    return {
        "kernel_size": kernel,
        "stride": draw(st.integers(1, 4)),
        "padding": draw(st.integers(0, kernel // 2)),
    }


@given(
    chosen=settings(),
    dilation=st.integers(1, 2),
    ceil=st.booleans(),
    include=st.booleans(),
    batch=st.booleans(),
    length=st.integers(7, 16),
    dtype=floats,
    seed=seeds,
)
def test_a_pool_by_hand_is_that_of_torch(
    chosen, dilation, ceil, include, batch, length, dtype, seed
):
    torch.manual_seed(seed)
    x = torch.randn(*[2] * batch, 3, length, dtype=dtype)
    ours = pool_by_hand(x, "max", *chosen.values(), dilation, ceil, True)
    assert torch.equal(ours, nn.MaxPool1d(**chosen, dilation=dilation, ceil_mode=ceil)(x))
    ours = pool_by_hand(x, "mean", *chosen.values(), 1, ceil, include)
    theirs = nn.AvgPool1d(**chosen, ceil_mode=ceil, count_include_pad=include)(x)
    torch.testing.assert_close(ours, theirs)


@given(
    chosen=st.lists(settings(), min_size=2, max_size=3),
    sizes=st.tuples(*[st.integers(4, 7)] * 3),
    ceil=st.booleans(),
    include=st.booleans(),
    seed=seeds,
)
def test_a_pool_of_more_dimensions_is_one_after_the_other(chosen, sizes, ceil, include, seed):
    torch.manual_seed(seed)
    dims = len(chosen)
    x = torch.randn(2, 3, *sizes[:dims], dtype=torch.float64)
    most, mean = x, x
    for back, each in enumerate(reversed(chosen), start=1):
        most = along(nn.MaxPool1d(**each, ceil_mode=ceil), most, -back)
        pool = nn.AvgPool1d(**each, ceil_mode=ceil, count_include_pad=include)
        mean = along(pool, mean, -back)
    pairs = {name: tuple(each[name] for each in chosen) for name in chosen[0]}
    assert torch.equal(most, getattr(nn, f"MaxPool{dims}d")(**pairs, ceil_mode=ceil)(x))
    pool = getattr(nn, f"AvgPool{dims}d")(**pairs, ceil_mode=ceil, count_include_pad=include)
    torch.testing.assert_close(mean, pool(x))


@given(
    power=st.sampled_from([0.5, 1, 2, 3, 4, float("inf")]),
    kernel=st.integers(1, 4),
    stride=st.none() | st.integers(1, 4),
    negative=st.booleans(),
    length=st.integers(4, 12),
    seed=seeds,
)
def test_an_lp_pool_by_hand_is_that_of_torch(power, kernel, stride, negative, length, seed):
    torch.manual_seed(seed)
    x = torch.rand(2, 3, length, dtype=torch.float64) - 0.5 * negative
    assume(not negative or power in (2, 4, float("inf")))  # others may give nan
    ours = lp_by_hand(x, power, kernel, stride)
    torch.testing.assert_close(ours, nn.LPPool1d(power, kernel, stride)(x))


@given(length=st.integers(1, 20), outputs=st.integers(1, 25), seed=seeds)
def test_adaptive_by_hand_is_that_of_torch(length, outputs, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, length)
    ours = adaptive.adaptive_by_hand(x, outputs, adaptive.largest)
    assert torch.equal(ours, nn.AdaptiveMaxPool1d(outputs)(x))
    ours = adaptive.adaptive_by_hand(x, outputs, adaptive.mean)
    torch.testing.assert_close(ours, nn.AdaptiveAvgPool1d(outputs)(x))


@given(batch=st.integers(1, 4), time=st.integers(1, 9), seed=seeds)
def test_the_masked_mean_is_that_of_the_real_steps(batch, time, seed):
    torch.manual_seed(seed)
    x = torch.randn(batch, 3, time)
    mask = torch.rand(batch, time) < 0.5
    found = masked_mean(x.masked_fill(~mask[:, None], float("nan")), mask)
    for row in range(batch):
        kept = x[row][:, mask[row]]
        expected = kept.mean(-1) if mask[row].any() else torch.zeros(3)
        torch.testing.assert_close(found[row], expected)


@given(length=st.integers(1, 9), k=st.integers(1, 11), seed=seeds)
def test_k_max_keeps_the_order(length, k, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, length)
    found = k_max(x, k)
    assert torch.equal(found.sort(-1).values, x.sort(-1).values[:, -k:])
    for row, kept in zip(x.tolist(), found.tolist(), strict=True):
        assert [number for number in row if number in kept] == kept


@given(
    size=st.tuples(st.integers(1, 9), st.integers(1, 9)),
    levels=st.lists(st.integers(1, 4), min_size=1, max_size=3),
)
def test_a_pyramid_is_adaptive_pooling(size, levels):
    images = torch.randn(2, 3, *size)
    parts = [nn.AdaptiveMaxPool2d(level)(images).flatten(1) for level in levels]
    assert torch.equal(pyramid(images, levels), torch.cat(parts, 1))

"""docs/create/normalization.md: the norms by hand and by torch."""

import math

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

channels = rebuilt("create/normalization/batch_and_instance_by_hand.py")
rows = rebuilt("create/normalization/layer_and_group_by_hand.py")
rms = rebuilt("create/normalization/rms_by_hand.py").rms_norm
local = rebuilt("create/instance-norm/local_response_by_hand.py").local_response_norm
normalize = rebuilt("create/instance-norm/normalize_by_hand.py").normalize

seeds = st.integers(0, 2**31)
epsilons = st.sampled_from([1e-8, 1e-5, 1e-3, 0.5])
dtypes = st.sampled_from([torch.float32, torch.float64])
places = st.lists(st.integers(1, 4), max_size=3)
scales = st.sampled_from([0.1, 1.0, 30.0])


def drawn(shape, dtype, scale, seed):
    torch.manual_seed(seed)
    return torch.randn(shape, dtype=dtype) * scale + 1


def jolt(norm):
    """Give the parameters of a norm values that show."""
    for parameter in norm.parameters():
        nn.init.normal_(parameter)
    return norm


def close(ours, theirs):
    assert ours.dtype == theirs.dtype
    torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=1e-4)


@given(
    size=places,
    samples=st.integers(2, 5),
    width=st.integers(1, 5),
    affine=st.booleans(),
    bias=st.booleans(),
    eps=epsilons,
    dtype=dtypes,
    scale=scales,
    seed=seeds,
)
def test_batch_norm_by_hand_is_that_of_torch(
    size, samples, width, affine, bias, eps, dtype, scale, seed
):
    kind = [nn.BatchNorm1d, nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d][len(size)]
    x = drawn((samples, width, *size), dtype, scale, seed)
    norm = jolt(kind(width, eps=eps, affine=affine, bias=bias, dtype=dtype))
    close(channels.batch_norm(x, norm.weight, norm.bias, eps), norm(x))


@given(
    size=st.lists(st.integers(1, 4), min_size=1, max_size=3).filter(lambda s: math.prod(s) > 1),
    samples=st.integers(1, 5),
    width=st.integers(1, 5),
    affine=st.booleans(),
    bias=st.booleans(),
    eps=epsilons,
    dtype=dtypes,
    scale=scales,
    seed=seeds,
)
def test_instance_norm_by_hand_is_that_of_torch(
    size, samples, width, affine, bias, eps, dtype, scale, seed
):
    kind = [nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d][len(size) - 1]
    x = drawn((samples, width, *size), dtype, scale, seed)
    norm = jolt(kind(width, eps=eps, affine=affine, bias=bias, dtype=dtype))
    close(channels.instance_norm(x, norm.weight, norm.bias, eps), norm(x))


@given(
    before=places,
    shape=st.lists(st.integers(1, 5), min_size=1, max_size=3),
    affine=st.booleans(),
    bias=st.booleans(),
    eps=epsilons,
    dtype=dtypes,
    scale=scales,
    seed=seeds,
)
def test_layer_norm_by_hand_is_that_of_torch(before, shape, affine, bias, eps, dtype, scale, seed):
    x = drawn((*before, *shape), dtype, scale, seed)
    norm = jolt(nn.LayerNorm(shape, eps=eps, elementwise_affine=affine, bias=bias, dtype=dtype))
    ours = rows.layer_norm(x, shape, norm.weight, norm.bias, eps)
    close(ours, norm(x))


@given(
    size=places,
    samples=st.integers(2, 5),
    groups=st.integers(1, 4),
    each=st.integers(1, 3),
    affine=st.booleans(),
    bias=st.booleans(),
    eps=epsilons,
    dtype=dtypes,
    scale=scales,
    seed=seeds,
)
def test_group_norm_by_hand_is_that_of_torch(
    size, samples, groups, each, affine, bias, eps, dtype, scale, seed
):
    assume(each * math.prod(size) > 1)  # one entry: both give a rounding error, divided by eps
    width = groups * each
    x = drawn((samples, width, *size), dtype, scale, seed)
    norm = jolt(nn.GroupNorm(groups, width, eps=eps, affine=affine, bias=bias, dtype=dtype))
    close(rows.group_norm(x, groups, norm.weight, norm.bias, eps), norm(x))


@given(
    before=places,
    shape=st.lists(st.integers(1, 5), min_size=1, max_size=3),
    affine=st.booleans(),
    eps=st.none() | epsilons,
    dtype=st.sampled_from([torch.float64, torch.float32, torch.float16, torch.bfloat16]),
    scale=st.sampled_from([1e-3, 1.0, 300.0]),
    seed=seeds,
)
def test_rms_norm_by_hand_is_that_of_torch(before, shape, affine, eps, dtype, scale, seed):
    torch.manual_seed(seed)
    x = torch.randn(*before, *shape).mul(scale).to(dtype)
    norm = jolt(nn.RMSNorm(shape, eps=eps, elementwise_affine=affine, dtype=dtype))
    ours, theirs = rms(x, shape, norm.weight, eps), norm(x)
    assert ours.dtype == theirs.dtype
    coarse = {torch.float16: 4e-3, torch.bfloat16: 3e-2}.get(dtype, 1e-4)
    torch.testing.assert_close(ours, theirs, rtol=coarse, atol=coarse)


@given(
    size=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    samples=st.integers(1, 3),
    width=st.integers(1, 8),
    reach=st.integers(1, 9),
    alpha=st.sampled_from([1e-4, 0.1, 3.0]),
    beta=st.sampled_from([0.5, 0.75, 1.0]),
    k=st.sampled_from([0.5, 1.0, 2.0]),
    dtype=dtypes,
    scale=scales,
    seed=seeds,
)
def test_local_response_norm_by_hand_is_that_of_torch(
    size, samples, width, reach, alpha, beta, k, dtype, scale, seed
):
    x = drawn((samples, width, *size), dtype, scale, seed)
    norm = nn.LocalResponseNorm(reach, alpha=alpha, beta=beta, k=k)
    close(local(x, reach, alpha, beta, k), norm(x))


@given(
    shape=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    p=st.sampled_from([0.5, 1.0, 2.0, 3.0]),
    dim=st.integers(-1, 3),
    eps=st.sampled_from([1e-12, 0.1, 50.0]),
    scale=scales,
    seed=seeds,
)
def test_normalize_by_hand_is_that_of_torch(shape, p, dim, eps, scale, seed):
    x = drawn(shape, torch.float64, scale, seed)
    dim = min(dim, len(shape) - 1)
    close(normalize(x, p, dim, eps), nn.functional.normalize(x, p, dim, eps))

"""docs/create/lora-and-fusion.md: low-rank adapters three ways, and fusing by hand."""

from copy import deepcopy
from itertools import pairwise
from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import (
    fuse_conv_bn_eval,
    fuse_conv_bn_weights,
    fuse_linear_bn_eval,
    fuse_linear_bn_weights,
    parametrize,
)

fuse = rebuilt("create/lora-and-fusion/fused_by_hand.py").fuse
Adapted = rebuilt("create/lora-and-fusion/by_replacement.py").Adapted
LowRankLinear = rebuilt("create/lora-and-fusion/by_subclass.py").LowRankLinear
add_low_rank = rebuilt("create/lora-and-fusion/by_parametrization.py").add_low_rank
fuse_model = rebuilt("create/lora-and-fusion/fused_model.py").fuse_model
fuse_norm_before = rebuilt("create/lora-and-fusion/norm_before.py").fuse_norm_before

seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64])
CONVS = {
    (False, 1): nn.Conv1d,
    (False, 2): nn.Conv2d,
    (False, 3): nn.Conv3d,
    (True, 1): nn.ConvTranspose1d,
    (True, 2): nn.ConvTranspose2d,
    (True, 3): nn.ConvTranspose3d,
}
NORMS = {0: nn.BatchNorm1d, 1: nn.BatchNorm1d, 2: nn.BatchNorm2d, 3: nn.BatchNorm3d}


def with_statistics(norm):
    """Draw all numbers of a norm, so that none is 0 or 1; return it in eval mode."""
    norm.running_mean.normal_()
    norm.running_var.uniform_(0.1, 4)
    if norm.affine:
        nn.init.normal_(norm.weight)
        if norm.bias is not None:
            nn.init.normal_(norm.bias)
    return norm.eval()


def close(ours, theirs):
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-4)


norm_settings = {
    "eps": st.sampled_from([1e-5, 1e-3, 0.5]),
    "affine": st.booleans(),
    "norm_bias": st.booleans(),
}


@given(
    transposed=st.booleans(),
    dimensions=st.integers(1, 3),
    groups=st.integers(1, 3),
    inputs=st.integers(1, 2),
    outputs=st.integers(1, 3),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 2),
    padding=st.integers(0, 1),
    dilation=st.integers(1, 2),
    bias=st.booleans(),
    dtype=dtypes,
    seed=seeds,
    **norm_settings,
)
def test_a_fused_convolution_answers_as_the_two_layers_and_is_that_of_torch(
    transposed, dimensions, groups, inputs, outputs, kernel, stride, padding, dilation, bias,
    dtype, seed, eps, affine, norm_bias,
):  # fmt: skip
    torch.manual_seed(seed)
    conv = CONVS[transposed, dimensions](
        groups * inputs, groups * outputs, kernel, stride, padding, dilation=dilation,
        groups=groups, bias=bias, dtype=dtype,
    )  # fmt: skip
    norm = NORMS[dimensions](groups * outputs, eps, affine=affine, bias=norm_bias, dtype=dtype)
    with_statistics(norm)
    conv.eval()
    x = torch.randn(2, groups * inputs, *[6] * dimensions, dtype=dtype)
    fused = fuse(conv, norm)
    close(fused(x), norm(conv(x)))
    assert fused is not conv
    if not (transposed and groups > 1):
        theirs = fuse_conv_bn_eval(conv, norm, transpose=transposed)
        close(fused.weight, theirs.weight)
        close(fused.bias, theirs.bias)
        state: Any = (norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias)
        weight, shift = fuse_conv_bn_weights(conv.weight, conv.bias, *state, transpose=transposed)
        close(fused.weight, weight)
        close(fused.bias, shift)


@given(
    inputs=st.integers(1, 5),
    outputs=st.integers(1, 5),
    rows=st.integers(1, 4),
    bias=st.booleans(),
    dtype=dtypes,
    seed=seeds,
    **norm_settings,
)
def test_a_fused_linear_layer_answers_as_the_two_layers_and_is_that_of_torch(
    inputs, outputs, rows, bias, dtype, seed, eps, affine, norm_bias
):
    torch.manual_seed(seed)
    linear = nn.Linear(inputs, outputs, bias, dtype=dtype).eval()
    norm = nn.BatchNorm1d(outputs, eps, affine=affine, bias=norm_bias, dtype=dtype)
    with_statistics(norm)
    x = torch.randn(rows, inputs, dtype=dtype)
    fused = fuse(linear, norm)
    close(fused(x), norm(linear(x)))
    if affine and norm_bias:
        theirs = fuse_linear_bn_eval(linear, norm)
        close(fused.weight, theirs.weight)
        close(fused.bias, theirs.bias)
        state: Any = (norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias)
        for ours, its in zip(
            (fused.weight, fused.bias),
            fuse_linear_bn_weights(linear.weight, linear.bias, *state),
            strict=True,
        ):
            close(ours, its)


@given(size=st.integers(3, 7), eps=norm_settings["eps"], affine=st.booleans(), seed=seeds)
def test_a_norm_before_a_convolution_folds_into_it_where_no_padding_is(size, eps, affine, seed):
    torch.manual_seed(seed)
    norm = with_statistics(nn.BatchNorm2d(3, eps, affine=affine))
    conv = nn.Conv2d(3, 4, 3)
    x = torch.randn(2, 3, size, size)
    close(fuse_norm_before(norm, conv)(x), conv(norm(x)))


@given(kinds=st.lists(st.sampled_from("cnrs"), max_size=6), bias=st.booleans(), seed=seeds)
def test_a_fused_model_answers_as_the_model(kinds, bias, seed):
    torch.manual_seed(seed)

    def layer(kind):
        if kind == "c":
            return nn.Conv2d(3, 3, 3, padding=1, bias=bias)
        if kind == "n":
            return with_statistics(nn.BatchNorm2d(3))
        return nn.ReLU() if kind == "r" else nn.Sequential(layer("c"), layer("n"))

    model = nn.Sequential(*map(layer, kinds)).eval()
    fused = fuse_model(model)
    x = torch.randn(2, 3, 5, 5)
    close(fused(x), model(x))
    left = sum(isinstance(module, nn.BatchNorm2d) for module in fused.modules())
    pairs = sum(a + b == "cn" for a, b in pairwise(kinds))
    assert left == kinds.count("n") - pairs


@given(
    inputs=st.integers(1, 6),
    outputs=st.integers(1, 6),
    rank=st.integers(1, 4),
    alpha=st.sampled_from([0.5, 1.0, 8.0]),
    bias=st.booleans(),
    train=st.booleans(),
    dtype=dtypes,
    shape=st.lists(st.integers(1, 3), max_size=3),
    seed=seeds,
)
def test_the_three_adapters_and_the_merged_layers_answer_the_same(
    inputs, outputs, rank, alpha, bias, train, dtype, shape, seed
):
    torch.manual_seed(seed)
    layer = nn.Linear(inputs, outputs, bias, dtype=dtype).train(train)
    replaced = Adapted(deepcopy(layer), rank, alpha)
    subclassed = LowRankLinear.around(deepcopy(layer), rank, alpha)
    parametrized = deepcopy(layer)
    low_rank = add_low_rank(parametrized, rank, alpha)
    x = torch.randn(*shape, inputs, dtype=dtype)
    for model in (replaced, subclassed, parametrized):
        close(model(x), layer(x))  # at the start
    assert subclassed.training == train
    down, up = torch.randn(rank, inputs), torch.randn(outputs, rank)
    with torch.no_grad():
        for holder in (replaced, subclassed, low_rank):
            assert holder.down.dtype == holder.up.dtype == dtype
            holder.down.copy_(down)
            holder.up.copy_(up)
    outputs_of = [model(x) for model in (replaced, subclassed, parametrized)]
    for output in outputs_of:
        output.square().sum().backward()
    close(outputs_of[1], outputs_of[0])
    close(outputs_of[2], outputs_of[0])
    for holder in (subclassed, low_rank):
        torch.testing.assert_close(holder.down.grad, replaced.down.grad, rtol=1e-3, atol=1e-3)
        torch.testing.assert_close(holder.up.grad, replaced.up.grad, rtol=1e-3, atol=1e-3)
    for model in (replaced, subclassed, parametrized):
        assert sum(p.requires_grad for p in model.parameters()) == 2
    close(replaced.merged()(x), outputs_of[0])
    parametrize.remove_parametrizations(parametrized, "weight")
    close(parametrized(x), outputs_of[0])
    assert type(parametrized) is nn.Linear

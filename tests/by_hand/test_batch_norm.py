"""docs/create/batch-norm.md: running statistics and fusion, by hand and by torch."""

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

ours_kind = rebuilt("create/batch-norm/by_hand.py").BatchNormByHand
fuse = rebuilt("create/batch-norm/fused_by_hand.py").fuse

seeds = st.integers(0, 2**31)
KINDS = [nn.BatchNorm1d, nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d]


@given(
    places=st.lists(st.integers(1, 3), max_size=3),
    channels=st.integers(1, 4),
    calls=st.lists(st.tuples(st.booleans(), st.integers(2, 5)), min_size=1, max_size=6),
    momentum=st.sampled_from([None, 0.0, 0.1, 0.7, 1.0]),
    eps=st.sampled_from([1e-8, 1e-5, 0.5]),
    tracks=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_batch_norm_by_hand_is_that_of_torch(
    places, channels, calls, momentum, eps, tracks, dtype, seed
):
    torch.manual_seed(seed)
    theirs = KINDS[len(places)](
        channels, eps=eps, momentum=momentum, track_running_stats=tracks, dtype=dtype
    )
    ours = ours_kind(channels, eps=eps, momentum=momentum, tracks=tracks).to(dtype)
    for mine, its in zip(ours.parameters(), theirs.parameters(), strict=True):
        nn.init.normal_(its)
        mine.data.copy_(its.data)
    for mode, samples in calls:
        x = torch.randn(samples, channels, *places, dtype=dtype) * 3 + 1
        mine, its = ours.train(mode)(x), theirs.train(mode)(x)
        torch.testing.assert_close(mine, its, rtol=1e-3, atol=1e-4)
        weights = torch.randn_like(its)
        (mine * weights).sum().backward()
        (its * weights).sum().backward()
    for a, b in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(a.grad, b.grad, rtol=1e-3, atol=1e-3)
    assert (ours.mean is None) == (theirs.running_mean is None)
    if tracks:
        torch.testing.assert_close(ours.mean, theirs.running_mean, rtol=1e-4, atol=1e-4)
        torch.testing.assert_close(ours.var, theirs.running_var, rtol=1e-4, atol=1e-4)
        assert theirs.num_batches_tracked is not None
        assert ours.count == theirs.num_batches_tracked.item()


@given(
    dims=st.integers(0, 3),
    transposed=st.booleans(),
    inputs=st.integers(1, 3),
    outputs=st.integers(1, 4),
    groups=st.integers(1, 2),
    has_bias=st.booleans(),
    affine=st.booleans(),
    norm_bias=st.booleans(),
    eps=st.sampled_from([1e-5, 0.5]),
    seed=seeds,
)
def test_fusion_by_hand_is_that_of_torch_and_keeps_the_output(
    dims, transposed, inputs, outputs, groups, has_bias, affine, norm_bias, eps, seed
):
    torch.manual_seed(seed)
    norm = KINDS[dims](outputs * groups, eps=eps, affine=affine, bias=norm_bias).double()
    if dims == 0:
        layer: Any = nn.Linear(inputs, outputs * groups, bias=has_bias)
    else:
        kinds: list[Any] = [nn.Conv1d, nn.Conv2d, nn.Conv3d]
        if transposed:
            kinds = [nn.ConvTranspose1d, nn.ConvTranspose2d, nn.ConvTranspose3d]
            # torch's own function takes no groups there
            layer = kinds[dims - 1](inputs, outputs * groups, 2, bias=has_bias)
        else:
            layer = kinds[dims - 1](
                inputs * groups, outputs * groups, 2, groups=groups, bias=has_bias
            )
    layer = layer.double().eval()
    size = (3,) * dims
    width = layer.in_features if dims == 0 else layer.in_channels
    for _ in range(3):
        norm(layer(torch.randn(4, width, *size).double() * 3 + 1).detach())
    norm.eval()
    for parameter in norm.parameters():
        nn.init.normal_(parameter)

    channel_dim = int(transposed and dims > 0)
    weight, bias = fuse(layer.weight, layer.bias, norm, channel_dim)
    x = torch.randn(2, width, *size).double()
    wanted = norm(layer(x))
    if dims == 0:
        if norm.weight is not None and norm.bias is not None:  # torch's own function asks for both
            fused = fuse_linear_bn_eval(layer, norm)
            torch.testing.assert_close(weight, fused.weight)
            torch.testing.assert_close(bias, fused.bias)
    else:
        fused = fuse_conv_bn_eval(layer, norm, transpose=transposed)
        torch.testing.assert_close(weight, fused.weight)
        torch.testing.assert_close(bias, fused.bias)
    layer.weight = nn.Parameter(weight)
    layer.bias = nn.Parameter(bias)
    torch.testing.assert_close(layer(x), wanted)

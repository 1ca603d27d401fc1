"""docs/create/activation.md: the element-wise activations, by hand."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

bounded = rebuilt("create/activation/bounded_by_hand.py")
rectifiers = rebuilt("create/activation/rectifiers_by_hand.py")
smooth = rebuilt("create/activation/smooth_by_hand.py")
shrinks = rebuilt("create/activation/shrinks_by_hand.py")

drawn = {
    "shape": st.lists(st.integers(1, 4), max_size=3).map(tuple),
    "scale": st.sampled_from([0.01, 1.0, 10.0, 100.0]),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": st.integers(0, 2**31),
}
positive = st.floats(0.05, 5.0)
near = {"rtol": 1e-4, "atol": 1e-5}


def numbers(shape, scale, dtype, seed):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=dtype)
    return torch.where(torch.rand(shape) < 0.2, x.round(), x)  # on the kinks, too


@given(**drawn, low=st.floats(-3.0, 0.0), width=positive)
def test_the_bounded_ones(shape, scale, dtype, seed, low, width):
    x = numbers(shape, scale, dtype, seed)
    for layer, found in (
        (nn.Sigmoid(), bounded.sigmoid(x)),
        (nn.LogSigmoid(), bounded.log_sigmoid(x)),
        (nn.Tanh(), bounded.tanh(x)),
        (nn.Hardtanh(low, low + width), bounded.hardtanh(x, low, low + width)),
        (nn.Hardsigmoid(), bounded.hardsigmoid(x)),
        (nn.Softsign(), bounded.softsign(x)),
    ):
        torch.testing.assert_close(found, layer(x), **near)


@given(**drawn, alpha=positive, slope=st.floats(-1.0, 1.0), width=positive)
def test_the_rectifiers(shape, scale, dtype, seed, alpha, slope, width):
    x = numbers(shape, scale, dtype, seed)
    rrelu = nn.RReLU(slope, slope + width).eval()
    prelu = nn.PReLU(init=slope, dtype=dtype)
    for layer, found in (
        (nn.ReLU(), rectifiers.threshold(x, 0.0, 0.0)),
        (nn.Threshold(slope, alpha), rectifiers.threshold(x, slope, alpha)),
        (nn.ReLU6(), rectifiers.relu6(x)),
        (nn.LeakyReLU(slope), rectifiers.leaky_relu(x, slope)),
        (prelu, rectifiers.leaky_relu(x, slope)),
        (rrelu, rectifiers.leaky_relu(x, slope + width / 2)),
        (nn.ELU(alpha), rectifiers.elu(x, alpha)),
        (nn.SELU(), rectifiers.selu(x)),
        (nn.CELU(alpha), rectifiers.celu(x, alpha)),
    ):
        torch.testing.assert_close(found, layer(x), **near)


@given(
    **drawn,
    approximate=st.sampled_from(["none", "tanh"]),
    beta=positive,
    threshold=st.floats(1.0, 30.0),
)
def test_the_smooth_ones(shape, scale, dtype, seed, approximate, beta, threshold):
    x = numbers(shape, scale, dtype, seed)
    for layer, found in (
        (nn.GELU(approximate), smooth.gelu(x, approximate)),
        (nn.SiLU(), smooth.silu(x)),
        (nn.Hardswish(), smooth.hardswish(x)),
        (nn.Softplus(beta, threshold), smooth.softplus(x, beta, threshold)),
        (nn.Mish(), smooth.mish(x)),
    ):
        torch.testing.assert_close(found, layer(x), **near)


@given(**drawn, dim=st.integers(0, 3))
def test_the_gate(shape, scale, dtype, seed, dim):
    shape = (*shape, 2, 4)
    dim %= len(shape)
    shape = tuple(2 * size if at == dim else size for at, size in enumerate(shape))
    x = numbers(shape, scale, dtype, seed)
    torch.testing.assert_close(smooth.glu(x, dim), nn.GLU(dim)(x), **near)


@given(**drawn, lambd=positive)
def test_those_that_shrink(shape, scale, dtype, seed, lambd):
    x = numbers(shape, scale, dtype, seed)
    for layer, found in (
        (nn.Tanhshrink(), shrinks.tanhshrink(x)),
        (nn.Hardshrink(lambd), shrinks.hardshrink(x, lambd)),
        (nn.Softshrink(lambd), shrinks.softshrink(x, lambd)),
    ):
        torch.testing.assert_close(found, layer(x), **near)

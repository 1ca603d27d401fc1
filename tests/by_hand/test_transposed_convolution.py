"""docs/create/transposed-convolution.md: transposed convolutions by hand, and by torch."""

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

FOLDER = "create/transposed-convolution"
by_hand = rebuilt(f"{FOLDER}/by_hand.py").transposed_by_hand
by_conv = rebuilt(f"{FOLDER}/stuffed_zeros.py").transposed_by_conv
enlarge = rebuilt(f"{FOLDER}/answer_exact_factor.py").enlarge
transpose = rebuilt(f"{FOLDER}/answer_any_transpose.py").transpose

KINDS = [
    (nn.Conv1d, nn.ConvTranspose1d),
    (nn.Conv2d, nn.ConvTranspose2d),
    (nn.Conv3d, nn.ConvTranspose3d),
]
seeds = st.integers(0, 2**31)
small = st.integers(1, 3)


def sizes(dims, low, high):
    return st.lists(st.integers(low, high), min_size=dims, max_size=dims).map(tuple)


@st.composite
def layers(draw, dims, groups=small):
    """Draw a transposed convolution and an input from which something is left."""
    chosen = {
        "kernel_size": draw(sizes(dims, 1, 3)),
        "stride": draw(sizes(dims, 1, 3)),
        "padding": draw(sizes(dims, 0, 2)),
        "dilation": draw(sizes(dims, 1, 3)),
    }
    most = zip(chosen["stride"], chosen["dilation"], strict=True)
    chosen["output_padding"] = tuple(draw(st.integers(0, max(each) - 1)) for each in most)
    chosen["groups"] = draw(groups)
    chosen["bias"] = draw(st.booleans())
    wider = draw(st.tuples(small, small))
    up = KINDS[dims - 1][1](*[chosen["groups"] * each for each in wider], **chosen)
    size = draw(sizes(dims, 1, 4))
    for dim in range(dims):
        reach = up.dilation[dim] * (up.kernel_size[dim] - 1) + 1
        assume((size[dim] - 1) * up.stride[dim] + reach > 2 * up.padding[dim])
    return up, torch.randn(draw(st.integers(1, 2)), up.in_channels, *size)


@given(data=st.data(), dims=st.integers(1, 3), seed=seeds)
def test_stamps_that_add_up_are_the_transposed_convolution(data, dims, seed):
    torch.manual_seed(seed)
    up, ours = data.draw(layers(dims))
    theirs = ours.clone().requires_grad_()
    ours.requires_grad_()
    mine, its = by_hand(up, ours), up(theirs)
    torch.testing.assert_close(mine, its, rtol=1e-4, atol=1e-5)
    mine.sum().backward()
    its.sum().backward()
    torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-4, atol=1e-5)


@given(data=st.data(), seed=seeds)
def test_a_convolution_over_stuffed_zeros_is_the_transposed_convolution(data, seed):
    torch.manual_seed(seed)
    up, x = data.draw(layers(1, groups=st.just(1)))
    torch.testing.assert_close(by_conv(up, x), up(x), rtol=1e-4, atol=1e-5)


@given(data=st.data(), dims=st.integers(1, 3), seed=seeds)
def test_the_transposed_convolution_is_the_backward_of_the_convolution(data, dims, seed):
    torch.manual_seed(seed)
    up, y = data.draw(layers(dims))
    up.bias = None
    x = up(y)
    chosen = (up.kernel_size, up.stride, up.padding, up.dilation, up.groups)
    down = KINDS[dims - 1][0](up.out_channels, up.in_channels, *chosen, bias=False)
    down.weight = up.weight
    steps = zip(down(x).shape, y.shape, strict=True)
    assume(all(a == b for a, b in steps))  # output padding beyond a step gives another size
    torch.testing.assert_close(transpose(down, y, x.shape), x, rtol=1e-4, atol=1e-5)


@given(factor=st.integers(1, 6), longer=st.integers(0, 6), length=st.integers(2, 20))
def test_the_layer_of_an_exact_factor_has_it_for_each_length(factor, longer, length):
    kernel = factor + longer
    if factor == 1 and longer % 2:
        with pytest.raises(ValueError, match="output_padding"):
            enlarge(1, kernel, factor)
        return
    assume(length * factor > longer)
    assert enlarge(1, kernel, factor)(torch.zeros(1, 1, length)).shape[-1] == factor * length

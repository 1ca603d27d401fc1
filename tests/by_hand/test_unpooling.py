"""docs/create/unpooling.md: numbers put back by hand, and by torch."""

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

unpool_by_hand = rebuilt("create/unpooling/by_hand.py").unpool_by_hand
fractional = rebuilt("create/unpooling/fractional_by_hand.py")
coordinates = rebuilt("create/unpooling/answer_coordinates.py").coordinates
only_maxima = rebuilt("create/unpooling/answer_only_maxima.py").only_maxima
longest = rebuilt("create/unpooling/answer_longest.py").longest

seeds = st.integers(0, 2**31)


@given(
    size=st.lists(st.integers(3, 7), min_size=1, max_size=3),
    kernel=st.integers(1, 3),
    stride=st.integers(1, 3),
    padded=st.booleans(),
    batch=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_an_unpool_by_hand_is_that_of_torch(size, kernel, stride, padded, batch, dtype, seed):
    torch.manual_seed(seed)
    dims = len(size)
    padding = padded * (kernel // 2)
    x = torch.randn(*[2] * batch, 3, *size, dtype=dtype)
    pool = getattr(nn, f"MaxPool{dims}d")(kernel, stride, padding, return_indices=True)
    pooled, indices = pool(x)
    ours, theirs = pooled.clone().requires_grad_(), pooled.clone().requires_grad_()
    unpool = getattr(nn, f"MaxUnpool{dims}d")(kernel, stride, padding)
    mine = unpool_by_hand(ours, indices, tuple(size))
    its = unpool(theirs, indices, output_size=size)
    assert torch.equal(mine, its)
    upstream = torch.randn_like(mine)
    mine.backward(upstream)
    its.backward(upstream)
    assert torch.equal(ours.grad, theirs.grad)


@given(
    size=st.tuples(st.integers(2, 11), st.integers(2, 11)),
    kernel=st.integers(1, 3),
    outputs=st.integers(1, 9),
    seed=seeds,
)
def test_fractional_by_hand_is_that_of_torch(size, kernel, outputs, seed):
    assume(outputs + kernel - 1 <= min(size))
    torch.manual_seed(seed)
    images = torch.randn(2, 3, *size)
    samples = torch.rand(2, 3, 2)
    theirs = nn.FractionalMaxPool2d(kernel, outputs, _random_samples=samples)(images)
    for sample in range(2):
        for channel in range(3):
            drawn = samples[sample, channel]
            image = images[sample, channel]
            ours = fractional.fractional_by_hand(image, kernel, outputs, drawn)
            assert torch.equal(ours, theirs[sample, channel])


@given(size=st.lists(st.integers(2, 6), min_size=1, max_size=3), seed=seeds)
def test_coordinates_lead_to_the_maximum(size, seed):
    torch.manual_seed(seed)
    x = torch.randn(1, 1, *size)
    pooled, indices = getattr(nn, f"MaxPool{len(size)}d")(2, return_indices=True)(x)
    places = coordinates(indices, tuple(size)).unbind(-1)
    assert torch.equal(x[0, 0][places], pooled)


@given(kernel=st.integers(1, 3), stride=st.integers(1, 3), ceil=st.booleans(), seed=seeds)
def test_only_maxima_are_kept(kernel, stride, ceil, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, 6, 7, requires_grad=True)
    pool = nn.MaxPool2d(kernel, stride, ceil_mode=ceil)
    (part,) = torch.autograd.grad(pool(x).sum(), x)
    assert torch.equal(only_maxima(x, pool), x * (part != 0))


@given(channels=st.integers(1, 4), kernel=st.integers(1, 3), seed=seeds)
def test_the_longest_vector_is_kept_whole(channels, kernel, seed):
    torch.manual_seed(seed)
    vectors = torch.randn(2, channels, 6, 7)
    found = longest(vectors, kernel)
    most = nn.functional.max_pool2d(vectors.norm(dim=1), kernel)
    torch.testing.assert_close(found.norm(dim=1), most)
    places = {tuple(vector) for vector in vectors.transpose(0, 1).flatten(1).T.tolist()}
    for vector in found.transpose(0, 1).flatten(1).T.tolist():
        assert tuple(vector) in places

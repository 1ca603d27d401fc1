"""docs/create/reshape-and-compare.md: shuffles and distances by hand, and by torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.functional import cosine_similarity, native_channel_shuffle, pixel_unshuffle
from torch.nn.functional import normalize as normalized

FOLDER = "create/reshape-and-compare"
shuffles = rebuilt(f"{FOLDER}/shuffles_by_hand.py")
flats = rebuilt(f"{FOLDER}/flatten_by_hand.py")
distances = rebuilt(f"{FOLDER}/distances_by_hand.py")
blocks_first = rebuilt(f"{FOLDER}/other_order.py").blocks_first
depth_to_space = rebuilt(f"{FOLDER}/answer_depth_to_space.py").depth_to_space
safe_normalize = rebuilt(f"{FOLDER}/answer_safe_normalize.py").safe_normalize
angle = rebuilt(f"{FOLDER}/answer_angle.py").angle

seeds = st.integers(0, 2**31)
small = st.integers(1, 4)
batches = st.lists(small, max_size=2)  # an empty one: see the page
floats = st.sampled_from([torch.float32, torch.float64])
norms = st.sampled_from([0.0, 0.5, 1.0, 2.0, 3.0, float("inf"), -1.0])


@given(batch=batches, channels=small, r=small, height=small, width=small, seed=seeds)
def test_pixels_are_shuffled_as_torch_does(batch, channels, r, height, width, seed):
    torch.manual_seed(seed)
    x = torch.randn(*batch, channels * r * r, height, width)
    large = nn.PixelShuffle(r)(x)
    assert torch.equal(shuffles.pixel_shuffle(x, r), large)
    assert torch.equal(shuffles.pixel_unshuffle(large, r), nn.PixelUnshuffle(r)(large))
    assert torch.equal(pixel_unshuffle(large, r), x)


@given(batch=small, each=small, groups=small, rest=st.lists(small, min_size=1, max_size=3))
def test_channels_are_shuffled_as_torch_does(batch, each, groups, rest):
    x = torch.randn(batch, groups * each, *rest)
    its = nn.ChannelShuffle(groups)(x)
    assert torch.equal(shuffles.channel_shuffle(x, groups), its)
    assert torch.equal(native_channel_shuffle(x, groups), its)
    assert torch.equal(nn.ChannelShuffle(each)(its), x)


@given(shape=st.lists(small, min_size=1, max_size=5), data=st.data())
def test_flatten_and_unflatten_by_hand(shape, data):
    x = torch.arange(torch.Size(shape).numel()).view(shape)
    start = data.draw(st.integers(0, x.ndim - 1))
    end = data.draw(st.integers(start, x.ndim - 1))
    for ends in [(start, end), (start - x.ndim, end - x.ndim), (start, end - x.ndim)]:
        assert torch.equal(flats.flatten(x, *ends), nn.Flatten(*ends)(x))
    sizes = shape[start : end + 1]
    if data.draw(st.booleans()):
        sizes[data.draw(st.integers(0, len(sizes) - 1))] = -1
    flat = nn.Flatten(start, end)(x)
    assert torch.equal(flats.unflatten(flat, start, sizes), nn.Unflatten(start, sizes)(flat))
    assert torch.equal(flats.unflatten(flat, start, sizes), x)


@given(shape=st.lists(small, min_size=2, max_size=4), eps=st.sampled_from([1e-8, 0.1, 3.0]),
       dtype=floats, data=st.data(), seed=seeds)  # fmt: skip
def test_cosine_by_hand_is_that_of_torch(shape, eps, dtype, data, seed):
    torch.manual_seed(seed)
    a, b = torch.randn(2, *shape, dtype=dtype)
    a[0] = 0
    dim = data.draw(st.integers(-len(shape), len(shape) - 1))
    mine = distances.cosine_similarity(a, b, dim, eps)
    torch.testing.assert_close(mine, nn.CosineSimilarity(dim, eps)(a, b), rtol=1e-4, atol=1e-5)


@given(shape=st.lists(small, min_size=1, max_size=4), p=norms, dtype=floats,
       eps=st.sampled_from([0.0, 1e-6, 0.5]), keepdim=st.booleans(), seed=seeds)  # fmt: skip
def test_distance_by_hand_is_that_of_torch(shape, p, dtype, eps, keepdim, seed):
    torch.manual_seed(seed)
    a, b = torch.randn(2, *shape, dtype=dtype)
    mine = distances.pairwise_distance(a, b, p, eps, keepdim)
    its = nn.PairwiseDistance(p, eps, keepdim)(a, b)
    torch.testing.assert_close(mine, its, rtol=1e-4, atol=1e-5)


@given(shape=st.lists(small, min_size=2, max_size=4), p=norms, dtype=floats,
       eps=st.sampled_from([1e-12, 0.1, 3.0]), data=st.data(), seed=seeds)  # fmt: skip
def test_normalize_by_hand_is_that_of_torch(shape, p, dtype, eps, data, seed):
    torch.manual_seed(seed)
    x = torch.randn(*shape, dtype=dtype)
    dim = data.draw(st.integers(-len(shape), len(shape) - 1))
    mine = distances.normalize(x, p, dim, eps)
    torch.testing.assert_close(mine, normalized(x, p, dim, eps), rtol=1e-4, atol=1e-5)


@given(batch=small, height=small, width=small, r=small, colors=small, seed=seeds)
def test_both_orders_of_blocks_first_agree(batch, height, width, r, colors, seed):
    torch.manual_seed(seed)
    x = torch.randn(batch, r * r * colors, height, width)
    mine = depth_to_space(x.movedim(1, -1), r).movedim(-1, 1)
    assert torch.equal(mine, blocks_first(x, r))


@given(rows=small, dim=st.integers(1, 9), scale=st.floats(1e-15, 1e15), seed=seeds)
def test_safe_normalize_is_normalize_where_that_is_safe(rows, dim, scale, seed):
    torch.manual_seed(seed)
    x = torch.randn(rows, dim) * scale
    right = normalized(x.double(), dim=-1, eps=1e-300).float()
    torch.testing.assert_close(safe_normalize(x), right, rtol=1e-4, atol=1e-6)


@given(rows=small, dim=st.integers(2, 9), seed=seeds)
def test_the_angle_is_that_of_acos(rows, dim, seed):
    torch.manual_seed(seed)
    a, b = torch.randn(2, rows, dim, dtype=torch.float64)
    right = cosine_similarity(a, b, dim=-1).clamp(-1, 1).acos()
    torch.testing.assert_close(angle(a, b), right, rtol=1e-4, atol=1e-6)

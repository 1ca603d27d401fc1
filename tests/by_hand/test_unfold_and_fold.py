"""docs/create/unfold-and-fold.md: patches by hand, and by torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.functional import fold as folded
from torch.nn.functional import max_pool2d
from torch.nn.functional import unfold as unfolded

FOLDER = "create/unfold-and-fold"
unfold = rebuilt(f"{FOLDER}/unfold_by_hand.py").unfold_by_hand
fold = rebuilt(f"{FOLDER}/fold_by_hand.py").fold_by_hand
unpatchify = rebuilt(f"{FOLDER}/answer_unpatchify.py").unpatchify
largest_near = rebuilt(f"{FOLDER}/answer_largest_near.py").largest_near
in_tiles = rebuilt(f"{FOLDER}/answer_in_tiles.py").in_tiles
local = rebuilt(f"{FOLDER}/weight_for_each_place.py").LocallyConnected

seeds = st.integers(0, 2**31)
small = st.integers(1, 3)


def pairs(low, high):
    return st.tuples(st.integers(low, high), st.integers(low, high))


drawn = {
    "settings": st.tuples(pairs(1, 3), pairs(1, 2), pairs(0, 2), pairs(1, 4)),
    "size": pairs(5, 9),
    "channels": small,
    "batch": st.integers(1, 2),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": seeds,
}


@given(**drawn)
def test_unfold_by_hand_is_that_of_torch(settings, size, channels, batch, dtype, seed):
    torch.manual_seed(seed)
    images = torch.randn(batch, channels, *size, dtype=dtype)
    assert torch.equal(unfold(images, *settings), nn.Unfold(*settings)(images))


@given(**drawn)
def test_fold_by_hand_is_that_of_torch(settings, size, channels, batch, dtype, seed):
    torch.manual_seed(seed)
    columns = torch.randn_like(unfolded(torch.zeros(batch, channels, *size), *settings))
    columns = columns.to(dtype)
    torch.testing.assert_close(fold(columns, size, *settings), nn.Fold(size, *settings)(columns))


@given(**drawn)
def test_folding_what_was_unfolded_multiplies_by_the_counts(
    settings, size, channels, batch, dtype, seed
):
    torch.manual_seed(seed)
    images = torch.randn(batch, channels, *size, dtype=dtype)
    counts = folded(unfolded(torch.ones_like(images), *settings), size, *settings)
    added = folded(unfolded(images, *settings), size, *settings)
    torch.testing.assert_close(added, counts * images)


@given(**drawn)
def test_fold_is_the_transpose_of_unfold(settings, size, channels, batch, dtype, seed):
    torch.manual_seed(seed)
    images = torch.randn(batch, channels, *size, dtype=dtype, requires_grad=True)
    columns = unfolded(images, *settings)
    above = torch.randn_like(columns)
    (gradient,) = torch.autograd.grad(columns, images, above)
    torch.testing.assert_close(folded(above, size, *settings), gradient)


@given(patches=pairs(1, 4), size=small, channels=small, seed=seeds)
def test_patches_are_put_together_without_fold(patches, size, channels, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, channels, patches[0] * size, patches[1] * size)
    tokens = unfolded(images, size, stride=size).transpose(1, 2)
    assert torch.equal(unpatchify(tokens, patches[0], size), images)


@given(size=pairs(1, 7), kernel=st.sampled_from([1, 3, 5]), channels=small, seed=seeds)
def test_the_largest_near_is_max_pooling(size, kernel, channels, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, channels, *size) - 3
    its = max_pool2d(images, kernel, stride=1, padding=kernel // 2)
    assert torch.equal(largest_near(images, kernel), its)


@given(size=st.integers(1, 4), more=pairs(0, 7), stride=st.integers(1, 4), seed=seeds)
def test_tiles_of_any_stride_up_to_their_size_give_the_image(size, more, stride, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, 3, size + more[0], size + more[1])
    found = in_tiles(lambda tiles: tiles + 1, images, size, min(stride, size))
    torch.testing.assert_close(found, images + 1)


@given(kernel=small, channels=small, size=st.integers(3, 6), seed=seeds)
def test_equal_weights_at_each_place_are_a_convolution(kernel, channels, size, seed):
    torch.manual_seed(seed)
    places = (size - kernel + 1) ** 2
    layer = local(channels, 4, kernel, places)
    conv = nn.Conv2d(channels, 4, kernel, bias=False)
    with torch.no_grad():
        layer.weight.copy_(conv.weight.flatten(1))
    images = torch.randn(2, channels, size, size)
    torch.testing.assert_close(layer(images), conv(images).flatten(2), rtol=1e-4, atol=1e-5)

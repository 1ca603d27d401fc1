"""docs/create/grid-sample.md: grids by hand, and by torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch.nn.functional import affine_grid, grid_sample, interpolate, pad

FOLDER = "create/grid-sample"
by_hand = rebuilt(f"{FOLDER}/by_hand.py")
row_by_hand = rebuilt(f"{FOLDER}/modes_by_hand.py").row_by_hand
into_the_image = rebuilt(f"{FOLDER}/paddings_by_hand.py").into_the_image
affine = rebuilt(f"{FOLDER}/affine_by_hand.py").affine_by_hand
warp = rebuilt(f"{FOLDER}/flow_in_pixels.py").warp
shift = rebuilt(f"{FOLDER}/answer_shift.py").shift
crop = rebuilt(f"{FOLDER}/answer_crop.py").crop
at_points = rebuilt(f"{FOLDER}/answer_at_points.py").at_points

seeds = st.integers(0, 2**31)
flags = st.booleans()
floats = st.sampled_from([torch.float32, torch.float64])
sizes = st.tuples(st.integers(1, 8), st.integers(1, 8))
several = st.tuples(st.integers(2, 8), st.integers(2, 8))


def closely(mine, its):
    torch.testing.assert_close(mine, its, rtol=1e-4, atol=1e-4)


def coordinates(pixel, size, align_corners):
    return 2 * pixel / (size - 1) - 1 if align_corners else (2 * pixel + 1) / size - 1


@given(size=sizes, new=sizes, align_corners=flags, dtype=floats, seed=seeds)
def test_sampling_by_hand_is_that_of_torch(size, new, align_corners, dtype, seed):
    torch.manual_seed(seed)
    image = torch.randn(3, *size, dtype=dtype)
    grid = torch.rand(*new, 2, dtype=dtype) * 4 - 2
    its = grid_sample(image[None], grid[None], align_corners=align_corners)[0]
    closely(by_hand.sample_by_hand(image, grid, align_corners), its)


@given(
    width=st.integers(2, 8),
    mode=st.sampled_from(["nearest", "bicubic"]),
    align_corners=flags,
    seed=seeds,
)
def test_rows_by_hand_are_those_of_torch(width, mode, align_corners, seed):
    torch.manual_seed(seed)
    row = torch.randn(3, width, dtype=torch.float64)
    pixel = torch.rand(20, dtype=torch.float64) * (width + 8) - 4
    x = coordinates(pixel, width, align_corners)
    grid = torch.stack([x, torch.zeros_like(x)], -1)[None, None]
    its = grid_sample(row[None, :, None], grid, mode=mode, align_corners=align_corners)
    closely(row_by_hand(row, pixel, mode), its[0, :, 0])


@given(
    size=several,
    mode=st.sampled_from(["nearest", "bilinear"]),
    padding=st.sampled_from(["border", "reflection"]),
    align_corners=flags,
    seed=seeds,
)
def test_positions_come_back_as_torch_brings_them(size, mode, padding, align_corners, seed):
    torch.manual_seed(seed)
    image = torch.randn(1, 2, *size, dtype=torch.float64)
    row = torch.rand(30, dtype=torch.float64) * 40 - 20
    column = torch.rand(30, dtype=torch.float64) * 40 - 20

    def grid(row, column):
        x = coordinates(column, size[1], align_corners)
        return torch.stack([x, coordinates(row, size[0], align_corners)], -1)[None, None]

    its = grid_sample(
        image, grid(row, column), mode=mode, padding_mode=padding, align_corners=align_corners
    )
    row = into_the_image(row, size[0], padding, align_corners)
    column = into_the_image(column, size[1], padding, align_corners)
    closely(grid_sample(image, grid(row, column), mode=mode, align_corners=align_corners), its)


@given(size=several, batch=st.integers(1, 3), align_corners=flags, dtype=floats, seed=seeds)
def test_affine_by_hand_is_that_of_torch(size, batch, align_corners, dtype, seed):
    torch.manual_seed(seed)
    theta = torch.randn(batch, 2, 3, dtype=dtype)
    its = affine_grid(theta, [batch, 3, *size], align_corners=align_corners)
    closely(affine(theta, (batch, 3, *size), align_corners), its)


@given(size=sizes, new=several, align_corners=flags, seed=seeds)
def test_the_identity_resizes_as_interpolate(size, new, align_corners, seed):
    torch.manual_seed(seed)
    image = torch.randn(1, 2, *size)
    grid = affine_grid(torch.eye(2, 3)[None], [1, 2, *new], align_corners=align_corners)
    its = interpolate(image, new, mode="bilinear", align_corners=align_corners)
    mine = grid_sample(image, grid, padding_mode="border", align_corners=align_corners)
    closely(mine, its)


@given(size=several, right=st.integers(-3, 3), down=st.integers(-3, 3), dtype=floats, seed=seeds)
def test_shifts_and_flows_of_whole_pixels(size, right, down, dtype, seed):
    torch.manual_seed(seed)
    images = torch.rand(2, 3, *size, dtype=dtype)
    moved = pad(images, (3, 3, 3, 3)).roll((down, right), (-2, -1))[..., 3:-3, 3:-3]
    closely(shift(images, right, down), moved)
    flow = torch.tensor([-right, -down], dtype=dtype).view(1, 2, 1, 1).expand(2, 2, *size)
    closely(warp(images, flow), moved)


@given(size=several, corner=sizes, extent=sizes, seed=seeds)
def test_a_crop_of_whole_pixels_is_a_slice(size, corner, extent, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, 3, size[0] + 8, size[1] + 8)
    (y, x), (height, width) = (min(corner[0], size[0]), min(corner[1], size[1])), extent
    box = torch.tensor([[x, y, x + width, y + height]] * 2).float()
    closely(crop(images, box, extent), images[:, :, y : y + height, x : x + width])


@given(size=sizes, count=st.integers(1, 9), seed=seeds)
def test_points_read_as_by_hand(size, count, seed):
    torch.manual_seed(seed)
    features = torch.randn(2, 3, *size)
    whole = torch.tensor([size[1], size[0]])
    points = torch.rand(2, count, 2) * (whole - 1)
    found = at_points(features, points)
    for image, grid, answer in zip(features, (2 * points + 1) / whole - 1, found, strict=True):
        closely(by_hand.sample_by_hand(image, grid[None])[:, 0], answer)

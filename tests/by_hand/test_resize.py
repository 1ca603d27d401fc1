"""docs/create/resize.md: each mode of interpolate by hand, and by torch."""

import torch
from hypothesis import example, given
from hypothesis import strategies as st
from shown import rebuilt
from torch.nn.functional import interpolate

FOLDER = "create/resize"
positions = rebuilt(f"{FOLDER}/positions.py").positions
linear = rebuilt(f"{FOLDER}/linear_by_hand.py").linear_by_hand
nearest = rebuilt(f"{FOLDER}/nearest_by_hand.py").nearest_by_hand
bicubic = rebuilt(f"{FOLDER}/cubic_by_hand.py").bicubic_by_hand
area = rebuilt(f"{FOLDER}/area_by_hand.py").area_by_hand
smooth = rebuilt(f"{FOLDER}/antialias_by_hand.py")
resize_labels = rebuilt(f"{FOLDER}/answer_resize_labels.py").resize_labels
move_points = rebuilt(f"{FOLDER}/answer_move_points.py").move_points

MODES = {1: "linear", 2: "bilinear", 3: "trilinear"}
seeds = st.integers(0, 2**31)
flags = st.booleans()
floats = st.sampled_from([torch.float32, torch.float64])
sizes = st.integers(1, 12)
factors = st.floats(0.3, 3.0, allow_nan=False)


def closely(mine, its):
    torch.testing.assert_close(mine, its, rtol=1e-4, atol=2e-5)


@st.composite
def resizes(draw, most=3, least=1):
    """Old sizes, new sizes and, for some, factors that give the new ones."""
    old = draw(st.lists(sizes, min_size=least, max_size=most))
    if draw(flags):
        given_factors = [max(draw(factors), 1.0 / size) for size in old]
        return (
            old,
            None,
            [f if int(n * f) else 1.0 for n, f in zip(old, given_factors, strict=True)],
        )
    return old, [draw(sizes) for _ in old], None


@given(resize=resizes(), align_corners=flags, dtype=floats, seed=seeds)
def test_linear_by_hand_is_that_of_torch(resize, align_corners, dtype, seed):
    torch.manual_seed(seed)
    old, new, scales = resize
    x = torch.randn(2, 3, *old, dtype=dtype)
    its = interpolate(x, new, scales, mode=MODES[len(old)], align_corners=align_corners)
    closely(linear(x, new, scales, align_corners), its)


@given(size=sizes, new=sizes, scale=factors, by_scale=flags, align_corners=flags)
def test_positions_are_where_torch_reads(size, new, scale, by_scale, align_corners):
    ramp = torch.arange(float(size)).view(1, 1, size)
    scale = scale if by_scale and int(size * scale) else None
    new = int(size * scale) if scale else new
    scale = scale if new != size else None  # there torch copies, whatever the factor
    at = positions(size, new, scale, align_corners).clamp(0, size - 1)
    its = interpolate(
        ramp, None if scale else new, scale, mode="linear", align_corners=align_corners
    )
    closely(at.float(), its.flatten())


@given(size=st.integers(1, 60), new=st.integers(1, 90), scale=factors, by_scale=flags, exact=flags)
def test_nearest_by_hand_is_that_of_torch(size, new, scale, by_scale, exact):
    row = torch.arange(float(size)).view(1, 1, 1, size)
    mode = "nearest-exact" if exact else "nearest"
    if by_scale and int(size * scale):
        mine = nearest(row, int(size * scale), scale, exact)
        if exact:
            its = interpolate(row, scale_factor=(1, scale), mode=mode)
        else:  # an image may take a shortcut: see the page
            its = interpolate(row[0], scale_factor=scale, mode=mode)[None]
    else:
        its = interpolate(row, (1, new), mode=mode)
        mine = nearest(row, new, exact=exact)
    assert torch.equal(mine, its)


@given(resize=resizes(most=2, least=2), align_corners=flags, dtype=floats, seed=seeds)
def test_bicubic_by_hand_is_that_of_torch(resize, align_corners, dtype, seed):
    torch.manual_seed(seed)
    old, new, scales = resize
    images = torch.randn(2, 3, *old, dtype=dtype)
    its = interpolate(images, new, scales, mode="bicubic", align_corners=align_corners)
    mine = bicubic(images, its.shape[2:], scales or (None, None), align_corners)
    closely(mine, its)


@given(size=sizes, new=sizes, dtype=floats, seed=seeds)
def test_area_by_hand_is_that_of_torch(size, new, dtype, seed):
    torch.manual_seed(seed)
    x = torch.randn(2, 3, size, dtype=dtype)
    closely(area(x, new), interpolate(x, new, mode="area"))


@given(
    old=st.tuples(sizes, sizes),
    new=st.tuples(sizes, st.integers(2, 12)),  # one pixel wide: see the page
    mode=st.sampled_from(["bilinear", "bicubic", "lanczos"]),
    dtype=floats,
    seed=seeds,
)
def test_antialias_by_hand_is_that_of_torch(old, new, mode, dtype, seed):
    torch.manual_seed(seed)
    images = torch.randn(2, 3, *old, dtype=dtype)
    kernel = smooth.kernels[mode]
    rows = smooth.antialias_by_hand(images, new[1], kernel)
    mine = smooth.antialias_by_hand(rows.mT, new[0], kernel).mT
    closely(mine, interpolate(images, new, mode=mode, antialias=True))


@example(old=(2, 2), new=(41, 47), seed=0)  # where a row rounds in another way than an image
@given(old=st.tuples(sizes, sizes), new=st.tuples(sizes, sizes), seed=seeds)
def test_labels_are_those_of_nearest_exact(old, new, seed):
    torch.manual_seed(seed)
    labels = torch.randint(0, 9, (2, 3, *old))
    its = interpolate(labels.double(), new, mode="nearest-exact").long()
    assert torch.equal(resize_labels(labels, new), its)


@given(
    old=st.tuples(st.integers(2, 9), st.integers(2, 9)),
    new=st.tuples(st.integers(2, 9), st.integers(2, 9)),
    align_corners=flags,
    seed=seeds,
)
def test_points_move_there_and_back(old, new, align_corners, seed):
    torch.manual_seed(seed)
    points = torch.rand(5, 2) * 8
    there = move_points(points, old, new, align_corners)
    closely(move_points(there, new, old, align_corners), points)

"""docs/create/weight-and-spectral-norm.md: three parametrizations by hand and by torch."""

import warnings

import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations

weight = rebuilt("create/weight-and-spectral-norm/weight_norm_by_hand.py")
spectral = rebuilt("create/weight-and-spectral-norm/spectral_norm_by_hand.py").spectral_norm
orthogonal_of = rebuilt("create/weight-and-spectral-norm/orthogonal_by_hand.py").orthogonal_of
Filters = rebuilt("create/weight-and-spectral-norm/orthogonal_filters.py").OrthogonalFilters
AtMostOne = rebuilt("create/weight-and-spectral-norm/answer_at_most_one.py").AtMostOne
convert = rebuilt("create/weight-and-spectral-norm/answer_old_to_new.py").convert

seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64])
widths = st.integers(1, 5)


class Holder(nn.Module):
    """A module with a weight of any shape, and nothing else."""

    def __init__(self, shape, dtype):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(shape, dtype=dtype))


def close(ours, theirs):
    assert ours.dtype == theirs.dtype
    torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=1e-4)


@given(shape=st.lists(widths, min_size=1, max_size=4), data=st.data(), dtype=dtypes, seed=seeds)
def test_weight_norm_by_hand_is_that_of_torch(shape, data, dtype, seed):
    dims = [None, *range(-len(shape), len(shape))]
    dim = data.draw(st.sampled_from(dims))
    torch.manual_seed(seed)
    layer = Holder(shape, dtype)
    before = layer.weight.detach().clone()
    parametrizations.weight_norm(layer, dim=dim)
    pair = layer.get_submodule("parametrizations.weight")
    lengths, directions = map(pair.get_parameter, ("original0", "original1"))
    close(weight.norm_except(before, dim), lengths)
    close(layer.weight, before)
    with torch.no_grad():
        lengths.normal_()
        directions.normal_()
    ours = weight.weight_of(lengths, directions, dim)
    close(ours, layer.weight)
    upstream = torch.randn(shape, dtype=dtype)
    parameters = (lengths, directions)
    found = torch.autograd.grad(ours, parameters, upstream)
    for one, other in zip(
        found, torch.autograd.grad(layer.weight, parameters, upstream), strict=True
    ):
        torch.testing.assert_close(one, other, rtol=1e-2, atol=1e-3)


@given(
    shape=st.lists(widths, min_size=2, max_size=4),
    data=st.data(),
    iterations=st.integers(1, 4),
    eps=st.sampled_from([1e-12, 1e-6]),
    reads=st.integers(1, 4),
    dtype=dtypes,
    seed=seeds,
)
def test_spectral_norm_by_hand_is_that_of_torch(shape, data, iterations, eps, reads, dtype, seed):
    dim = data.draw(st.integers(-len(shape), len(shape) - 1))
    torch.manual_seed(seed)
    layer = Holder(shape, dtype)
    parametrizations.spectral_norm(layer, n_power_iterations=iterations, dim=dim, eps=eps)
    original = layer.get_parameter("parametrizations.weight.original")
    with torch.no_grad():
        original.normal_()
    v = layer.state_dict()["parametrizations.weight.0._v"].clone()
    flat = original.detach().movedim(dim, 0).flatten(1)
    assume(torch.linalg.vector_norm(flat @ v) > 1e-2)  # else a rounding error decides
    for _ in range(reads):
        ours, v = spectral(original, v, iterations, dim, eps)
        close(ours, layer.weight)
    # u.T @ W @ v is at most sigma: the weight's largest singular value is 1 or more.
    largest = torch.linalg.matrix_norm(ours.detach().movedim(dim, 0).flatten(1), 2)
    assert largest > 1 - 1e-4


@given(shape=st.lists(widths, min_size=2, max_size=4), iterations=st.integers(1, 3), seed=seeds)
def test_registering_iterates_fifteen_times_and_reads_once(shape, iterations, seed):
    torch.manual_seed(seed)
    layer = Holder(shape, torch.float64)
    w = layer.weight.detach().clone()
    torch.manual_seed(seed)
    parametrizations.spectral_norm(layer, n_power_iterations=iterations)
    torch.manual_seed(seed)
    torch.randn(shape[0], dtype=torch.float64)  # the first u is drawn, and used nowhere
    v = torch.nn.functional.normalize(torch.randn(w[0].numel(), dtype=torch.float64), dim=0)
    _, v = spectral(w, v, 15 + iterations)
    close(v, layer.state_dict()["parametrizations.weight.0._v"])


@given(
    n=st.integers(1, 6),
    k=st.integers(1, 6),
    name=st.sampled_from(["matrix_exp", "cayley", "householder"]),
    trivial=st.booleans(),
    seed=seeds,
)
def test_orthogonal_by_hand_is_that_of_torch(n, k, name, trivial, seed):
    torch.manual_seed(seed)
    layer = Holder((n, k), torch.float64)
    parametrizations.orthogonal(layer, orthogonal_map=name, use_trivialization=trivial)
    rule = layer.get_submodule("parametrizations.weight")
    original = rule.get_parameter("original")
    with torch.no_grad():
        if name == "householder":
            step = torch.randn(max(n, k), min(n, k), dtype=torch.float64).tril(-1)
            original += step if n >= k else step.T
        else:
            original.normal_()
    base = rule.get_submodule("0").get_buffer("base") if trivial else None
    ours = orthogonal_of(original, name, base)
    torch.testing.assert_close(ours, layer.weight, rtol=1e-6, atol=1e-8)
    tall = ours if n >= k else ours.T
    identity = torch.eye(min(n, k), dtype=torch.float64)
    torch.testing.assert_close(tall.T @ tall, identity, rtol=1e-6, atol=1e-8)


@given(
    outputs=widths,
    inputs=widths,
    kernel=st.lists(widths, max_size=3),
    seed=seeds,
)
def test_the_filters_are_orthonormal(outputs, inputs, kernel, seed):
    torch.manual_seed(seed)
    v = torch.randn(outputs, inputs, *kernel, dtype=torch.float64)
    assume(outputs <= v[0].numel())
    filters = Filters()(v).flatten(1)
    identity = torch.eye(outputs, dtype=torch.float64)
    torch.testing.assert_close(filters @ filters.T, identity, rtol=1e-6, atol=1e-8)


@given(shape=st.lists(widths, min_size=2, max_size=4), scale=st.floats(0.01, 100), seed=seeds)
def test_at_most_one_stretches_nothing(shape, scale, seed):
    torch.manual_seed(seed)
    v = torch.randn(shape, dtype=torch.float64) * scale
    sigma = torch.linalg.matrix_norm(v.flatten(1), 2)
    torch.testing.assert_close(AtMostOne()(v), v / sigma if sigma > 1 else v)


@settings(max_examples=20)  # no rebuild, and each old weight_norm warns, which is slow
@given(dim=st.sampled_from([None, 0, 1, 2, -1, -2]), seed=seeds)
def test_an_old_weight_norm_is_converted(dim, seed):
    torch.manual_seed(seed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        layer = utils.weight_norm(nn.Conv1d(3, 4, 5), dim=dim)
    with torch.no_grad():
        layer.get_parameter("weight_g").normal_()
        layer.get_parameter("weight_v").normal_()
        wanted = layer(torch.ones(1, 3, 5))
    shape = layer.weight_g.shape
    convert(layer)
    close(layer(torch.ones(1, 3, 5)).detach(), wanted)
    assert layer.get_parameter("parametrizations.weight.original0").shape == shape

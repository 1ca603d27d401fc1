"""docs/create/parametrize.md: a parametrization by hand and by torch, and what rules keep."""

from copy import deepcopy

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import parametrize

constrain = rebuilt("create/parametrize/by_hand.py").constrain
rules = rebuilt("create/parametrize/rules.py").rules
LowRank = rebuilt("create/parametrize/several_originals.py").LowRank
Between = rebuilt("create/parametrize/answer_between.py").Between
shorten = rebuilt("create/parametrize/answer_longest_row.py").shorten

seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64])
widths = st.integers(1, 5)
layers = st.sampled_from(
    [
        ("weight", lambda a, b: nn.Linear(a, b), lambda a, _: (3, a)),
        ("bias", lambda a, b: nn.Linear(a, b), lambda a, _: (3, a)),
        ("weight", lambda a, b: nn.Conv1d(a, b, 2), lambda a, _: (3, a, 4)),
        ("weight", lambda a, b: nn.ConvTranspose2d(a, b, 2), lambda a, _: (3, a, 4, 4)),
        ("weight", lambda a, _: nn.LayerNorm(a), lambda a, _: (3, a)),
        ("weight_hh", lambda a, b: nn.RNNCell(a, b), lambda a, _: (3, a)),
        ("bias_ih", lambda a, b: nn.GRUCell(a, b), lambda a, _: (3, a)),
        ("in_proj_weight", lambda a, _: nn.MultiheadAttention(a, 1), None),
    ]
)
functions = st.sampled_from(
    [nn.Softplus(), nn.Tanh(), nn.Sigmoid(), nn.Identity(), nn.Hardtanh(), nn.GELU(), nn.ELU()]
)


@given(layer=layers, rule=functions, a=widths, b=widths, dtype=dtypes, seed=seeds)
def test_a_parametrization_by_hand_is_that_of_torch(layer, rule, a, b, dtype, seed):
    name, build, shape = layer
    torch.manual_seed(seed)
    ours = build(a, b).to(dtype)
    theirs = deepcopy(ours)
    constrain(ours, name, deepcopy(rule))
    parametrize.register_parametrization(theirs, name, deepcopy(rule))
    x = torch.randn(shape(a, b) if shape else (2, 3, a), dtype=dtype)
    inputs = (x,) if shape else (x, x, x)
    for _ in range(2):
        outputs = [module(*inputs) for module in (ours, theirs)]
        outputs = [output if shape else output[0] for output in outputs]
        assert torch.equal(*outputs)
        for output in outputs:
            output.square().sum().backward()
        v = getattr(ours, name + "_v")
        original = theirs.parametrizations[name].original
        assert torch.equal(v.grad, original.grad)
        with torch.no_grad():
            v -= 0.1 * v.grad
            original -= 0.1 * original.grad


@given(size=st.integers(1, 6), scale=st.sampled_from([0.1, 1.0, 5.0]), seed=seeds)
def test_each_rule_is_kept(size, scale, seed):
    torch.manual_seed(seed)
    v = torch.randn(size, size) * scale
    w = {name: rule(v) for name, rule in rules.items()}
    assert (w["positive"] > 0).all()
    assert (w["within -1 and 1"].abs() <= 1).all()
    torch.testing.assert_close(w["rows sum to 1"].sum(dim=1), torch.ones(size))
    torch.testing.assert_close(w["rows of length 1"].norm(dim=1), torch.ones(size))
    mean = w["columns of mean 0"].mean(dim=0)
    torch.testing.assert_close(mean, torch.zeros(size), atol=1e-5, rtol=0)
    assert (w["lower triangle"].triu(1) == 0).all()
    assert torch.equal(w["symmetric"], w["symmetric"].T)
    assert torch.equal(w["skew-symmetric"], -w["skew-symmetric"].T)
    assert (torch.linalg.eigvalsh(w["positive definite"].double()) > 0).all()
    assert (w["diagonal of 0"].diagonal() == 0).all()


@given(a=st.integers(1, 8), b=st.integers(1, 8), rank=st.integers(1, 8), seed=seeds)
def test_low_rank_starts_from_the_best_of_its_rank(a, b, rank, seed):
    torch.manual_seed(seed)
    layer = nn.Linear(a, b, dtype=torch.float64)
    u, s, vh = torch.linalg.svd(layer.weight.detach(), full_matrices=False)
    best = (u[:, :rank] * s[:rank]) @ vh[:rank]
    parametrize.register_parametrization(layer, "weight", LowRank(rank))
    torch.testing.assert_close(layer.weight, best)


@given(low=st.floats(-10, 10), width=st.floats(0.5, 10), seed=seeds)
def test_between_is_undone_inside_and_clamped_outside(low, width, seed):
    torch.manual_seed(seed)
    rule = Between(low, low + width)
    inside = low + width * (0.01 + 0.98 * torch.rand(20, dtype=torch.float64))
    torch.testing.assert_close(rule(rule.right_inverse(inside)), inside)
    w = rule(rule.right_inverse(low + width * 3 * torch.randn(20, dtype=torch.float64)))
    assert ((w >= low) & (w <= low + width)).all()


@given(rows=widths, columns=widths, longest=st.floats(0.1, 3), seed=seeds)
def test_a_repaired_row_is_the_nearest_that_is_short_enough(rows, columns, longest, seed):
    torch.manual_seed(seed)
    weight = torch.randn(rows, columns, dtype=torch.float64)
    wanted = torch.renorm(weight, 2, 0, longest)
    shorten(weight, longest)
    torch.testing.assert_close(weight, wanted, rtol=1e-5, atol=1e-6)

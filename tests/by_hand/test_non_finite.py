"""docs/inspect/non-finite.md: what its functions give equals what torch, or a loop, gives."""

import math

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

two_wheres = rebuilt("inspect/non-finite/double_where.py").two_wheres
one_where = rebuilt("inspect/non-finite/double_where.py").one_where
safe_softmax = rebuilt("inspect/non-finite/masked_softmax.py").safe_softmax
scaler_by_hand = rebuilt("inspect/non-finite/scaler_by_hand.py").ScalerByHand
mean_of_large = rebuilt("inspect/non-finite/instead.py").mean_of_large
losses = rebuilt("inspect/non-finite/masked_loss.py")

seeds = st.integers(0, 2**31)
numbers = st.floats(-100, 100, width=32) | st.sampled_from([0.0, -0.0, 1e-30, -math.inf, math.inf])


@given(values=st.lists(numbers, min_size=1, max_size=6))
def test_two_wheres_are_the_root_or_zero_with_a_finite_gradient(values):
    x = torch.tensor(values, requires_grad=True)
    y = two_wheres(x)
    assert torch.equal(y, one_where(x))
    y.sum().backward()
    wanted = [0.5 / math.sqrt(value) if value > 0 else 0.0 for value in x.tolist()]
    torch.testing.assert_close(x.grad, torch.tensor(wanted), rtol=1e-4, atol=0.0)


@given(
    shape=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    scale=st.sampled_from([0.1, 1.0, 100.0]),
    share=st.floats(0, 1),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_the_safe_softmax_is_a_softmax_over_what_is_kept(shape, scale, share, dtype, seed):
    torch.manual_seed(seed)
    scores = (scale * torch.randn(shape, dtype=dtype)).requires_grad_()
    keep = torch.rand(shape) < share
    weights = safe_softmax(scores, keep)
    rows = zip(
        weights.reshape(-1, shape[-1]),
        scores.reshape(-1, shape[-1]),
        keep.reshape(-1, shape[-1]),
        strict=True,
    )
    for row, score, kept in rows:
        wanted = torch.zeros_like(row)
        wanted[kept] = score[kept].softmax(dim=0)
        torch.testing.assert_close(row, wanted)
    (weights * torch.randn(shape, dtype=dtype)).sum().backward()
    assert scores.grad.isfinite().all()
    assert not scores.grad[~keep].any()


@given(
    settings=st.tuples(
        st.sampled_from([1.0, 100.0, 2.0**16, 2.0**24]),
        st.sampled_from([1.5, 2.0, 4.0]),
        st.sampled_from([0.1, 0.5, 0.9]),
        st.integers(1, 4),
    ),
    slopes=st.lists(
        st.sampled_from([1.0, -3.0, 1e-3, 1e36, math.inf, math.nan]), min_size=1, max_size=12
    ),
    momentum=st.sampled_from([0.0, 0.9]),
)
def test_the_scaler_by_hand_steps_and_scales_as_that_of_torch(settings, slopes, momentum):
    weights, scales = [], []
    for scaler in scaler_by_hand(*settings), torch.amp.GradScaler("cpu", *settings):
        weight, idle = nn.Parameter(torch.ones(2)), nn.Parameter(torch.ones(1))
        optimizer = torch.optim.SGD([weight, idle], lr=0.01, momentum=momentum)
        seen = []
        for slope in slopes:
            optimizer.zero_grad()
            scaler.scale((weight * torch.tensor([slope, 1.0])).sum()).backward()
            scaler.step(optimizer)
            scaler.update()
            seen.append(scaler.get_scale())
        weights.append(weight.detach())
        scales.append(seen)
    torch.testing.assert_close(*weights)
    torch.testing.assert_close(torch.tensor(scales[0]), torch.tensor(scales[1]))


@given(
    size=st.integers(1, 6),
    share=st.floats(0, 1),
    bad=st.sampled_from([math.nan, math.inf, -math.inf]),
    seed=seeds,
)
def test_a_function_of_chosen_values_has_a_finite_gradient(size, share, bad, seed):
    torch.manual_seed(seed)
    x = (10 * torch.randn(size)).requires_grad_()
    mean = mean_of_large(x)
    mean.backward()
    large = [value for value in x.tolist() if value > 5]
    assert math.isclose(mean.item(), sum(large) / max(1, len(large)), rel_tol=1e-4)
    torch.testing.assert_close(x.grad, (x > 5) / max(1, len(large)))


@given(row=st.integers(0, 3), column=st.integers(0, 4), value=st.sampled_from([math.nan]))
def test_nan_spreads_as_the_table_says(row, column, value):
    torch.manual_seed(row)
    x = torch.randn(4, 5)
    x[row, column] = value
    functional = nn.functional
    others = torch.arange(4) != row
    spread = [
        x.softmax(dim=1),
        functional.layer_norm(x, [5]),
        functional.linear(x, torch.randn(3, 5)),
    ]
    for result in spread:
        assert result[row].isnan().all()
        assert result[others].isfinite().all()
    norm = functional.batch_norm(x, None, None, training=True)
    assert norm[:, column].isnan().all()
    for result in (x.relu(), x.clamp(0, 1), x * 0):
        assert result.isnan().sum() == 1
    assert int(x.argmax(dim=1)[row]) == column
    assert not (x > 0)[row, column]

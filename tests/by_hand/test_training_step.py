"""docs/notions/training-step.md: clipping and the moving average, by hand and by torch."""

import math
from copy import deepcopy

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_avg_fn, get_ema_multi_avg_fn

by_norm = rebuilt("notions/training-step/clip_by_hand.py").clip_by_hand
by_value = rebuilt("notions/training-step/clip_value_by_hand.py").clip_value_by_hand
ema = rebuilt("notions/training-step/ema_by_hand.py")

seeds = st.integers(0, 2**31)
shapes = st.lists(st.lists(st.integers(1, 4), max_size=3).map(tuple), min_size=1, max_size=4)
numbers = st.sampled_from([0.0, 1.0, -3.0, 1e30, math.inf, -math.inf, math.nan])


def gradients(sizes, scale, odd, absent, seed):
    """Return parameters with drawn gradients, and a copy; one may lack its gradient."""
    torch.manual_seed(seed)
    ours = []
    for i, size in enumerate(sizes):
        parameter = nn.Parameter(torch.zeros(size))
        if i != absent:
            parameter.grad = torch.randn(size) * scale
        ours.append(parameter)
    if odd is not None and ours[0].grad is not None:
        ours[0].grad.view(-1)[0] = odd
    theirs = deepcopy(ours)
    for mine, its in zip(ours, theirs, strict=True):
        its.grad = None if mine.grad is None else mine.grad.clone()
    return ours, theirs


def same(ours, theirs):
    for mine, its in zip(ours, theirs, strict=True):
        assert (mine.grad is None) == (its.grad is None)
        if mine.grad is not None:
            torch.testing.assert_close(mine.grad, its.grad, equal_nan=True)


drawn = {
    "sizes": shapes,
    "scale": st.sampled_from([1e-3, 1.0, 100.0]),
    "odd": st.none() | numbers,
    "absent": st.sampled_from([-1, 1, 2]),
    "seed": seeds,
}


@given(
    **drawn,
    max_norm=st.sampled_from([0.01, 1.0, 50.0]),
    norm_type=st.sampled_from([1.0, 2.0, 3.0, math.inf, "inf"]),
)
def test_clipping_by_norm_by_hand_is_that_of_torch(
    sizes, scale, odd, absent, seed, max_norm, norm_type
):
    ours, theirs = gradients(sizes, scale, odd, absent, seed)
    mine = by_norm(ours, max_norm, norm_type)
    its = nn.utils.clip_grad_norm_(theirs, max_norm, norm_type)
    torch.testing.assert_close(mine, its, equal_nan=True)
    same(ours, theirs)


@given(**drawn, clip_value=st.sampled_from([0.0, 0.01, 1.0, 50.0]))
def test_clipping_by_value_by_hand_is_that_of_torch(sizes, scale, odd, absent, seed, clip_value):
    ours, theirs = gradients(sizes, scale, odd, absent, seed)
    by_value(ours, clip_value)
    nn.utils.clip_grad_value_(theirs, clip_value)
    same(ours, theirs)


@given(
    decay=st.sampled_from([0.0, 0.1, 0.5, 0.9, 0.999, 1.0]),
    multi=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    norm=st.booleans(),
    updates=st.integers(1, 6),
    seed=seeds,
)
def test_the_average_by_hand_is_that_of_torch(decay, multi, dtype, norm, updates, seed):
    torch.manual_seed(seed)
    layers = [nn.Linear(3, 2), nn.BatchNorm1d(2)] if norm else [nn.Linear(3, 2)]
    model = nn.Sequential(*layers).to(dtype)
    ours = ema.EMAByHand(model, decay)
    if multi:
        theirs = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(decay))
    else:
        theirs = AveragedModel(model, avg_fn=get_ema_avg_fn(decay))
    for _ in range(updates):
        with torch.no_grad():
            for parameter in model.parameters():
                parameter.normal_()
        model(torch.randn(4, 3, dtype=dtype))  # moves the statistics
        ours.update_parameters(model)
        theirs.update_parameters(model)
        expected = theirs.module.state_dict()
        for name, tensor in ours.module.state_dict().items():
            torch.testing.assert_close(tensor, expected[name])


@given(
    sizes=st.lists(st.integers(1, 5), min_size=1, max_size=5),
    features=st.integers(1, 4),
    seed=seeds,
)
def test_equal_parts_of_a_mean_loss_add_up_to_the_large_batch(sizes, features, seed):
    torch.manual_seed(seed)
    parts = len(sizes)
    x, target = torch.randn(parts * 3, features), torch.randn(parts * 3, 1)
    model = nn.Linear(features, 1)
    nn.functional.mse_loss(model(x), target).backward()
    large = model.weight.grad
    assert large is not None
    model.zero_grad()
    for inputs, targets in zip(x.chunk(parts), target.chunk(parts), strict=True):
        (nn.functional.mse_loss(model(inputs), targets) / parts).backward()
    torch.testing.assert_close(model.weight.grad, large, rtol=1e-4, atol=1e-5)

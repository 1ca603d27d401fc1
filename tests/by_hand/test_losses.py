"""docs/create/losses.md: losses of numbers and of distributions, by hand and by torch."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

numbers = rebuilt("create/losses/numbers_by_hand.py")
gaussian = rebuilt("create/losses/gaussian_by_hand.py").gaussian_nll
poisson = rebuilt("create/losses/poisson_by_hand.py").poisson_nll
kl_div = rebuilt("create/losses/divergence_by_hand.py").kl_div

drawn = {
    "shape": st.lists(st.integers(1, 4), max_size=3).map(tuple),
    "reduction": st.sampled_from(["none", "sum", "mean"]),
    "dtype": st.sampled_from([torch.float32, torch.float64]),
    "seed": st.integers(0, 2**31),
}
scales = st.sampled_from([0.1, 1.0, 100.0])
thresholds = st.sampled_from([0.01, 0.5, 1.0, 3.0, 50.0])


def reduced(values, reduction):
    return {"none": values, "sum": values.sum(), "mean": values.mean()}[reduction]


@given(**drawn, scale=scales, delta=thresholds, beta=thresholds | st.just(0.0))
def test_losses_of_numbers(shape, reduction, dtype, seed, scale, delta, beta):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=dtype)
    y = scale * torch.randn(shape, dtype=dtype)
    for loss, values in (
        (nn.L1Loss(reduction=reduction), numbers.l1(x, y)),
        (nn.MSELoss(reduction=reduction), numbers.mse(x, y)),
        (nn.HuberLoss(reduction=reduction, delta=delta), numbers.huber(x, y, delta)),
        (nn.SmoothL1Loss(reduction=reduction, beta=beta), numbers.smooth_l1(x, y, beta)),
    ):
        torch.testing.assert_close(reduced(values, reduction), loss(x, y))


@given(
    **drawn,
    scale=scales,
    full=st.booleans(),
    eps=st.sampled_from([1e-6, 0.1, 1.0]),
)
def test_the_gaussian_loss(shape, reduction, dtype, seed, scale, full, eps):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=dtype)
    y = scale * torch.randn(shape, dtype=dtype)
    var = scale * torch.rand(shape, dtype=dtype)
    values = gaussian(x, y, var, full=full, eps=eps)
    loss = nn.GaussianNLLLoss(full=full, eps=eps, reduction=reduction)
    torch.testing.assert_close(reduced(values, reduction), loss(x, y, var))


@given(
    **drawn,
    log_input=st.booleans(),
    full=st.booleans(),
    eps=st.sampled_from([1e-8, 0.1]),
)
def test_the_loss_of_counts(shape, reduction, dtype, seed, log_input, full, eps):
    torch.manual_seed(seed)
    rate = 5 * torch.rand(shape, dtype=dtype)
    x = rate.log() if log_input else rate
    seen = torch.poisson(rate)
    values = poisson(x, seen, log_input=log_input, full=full, eps=eps)
    loss = nn.PoissonNLLLoss(log_input=log_input, full=full, eps=eps, reduction=reduction)
    torch.testing.assert_close(reduced(values, reduction), loss(x, seen))


@pytest.mark.filterwarnings("ignore:reduction")
@given(
    samples=st.integers(1, 4),
    classes=st.integers(1, 5),
    reduction=st.sampled_from(["none", "sum", "mean", "batchmean"]),
    log_target=st.booleans(),
    zeros=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=st.integers(0, 2**31),
)
def test_the_divergence(samples, classes, reduction, log_target, zeros, dtype, seed):
    torch.manual_seed(seed)
    log_q = torch.randn(samples, classes, dtype=dtype).log_softmax(dim=1)
    p = torch.randn(samples, classes, dtype=dtype).softmax(dim=1)
    if zeros and not log_target:
        p[:, 0] = 0.0
    target = p.log() if log_target else p
    values = kl_div(log_q, target, log_target=log_target)
    wanted = nn.KLDivLoss(reduction=reduction, log_target=log_target)
    batchmean = values.sum() / samples
    found = batchmean if reduction == "batchmean" else reduced(values, reduction)
    torch.testing.assert_close(found, wanted(log_q, target))

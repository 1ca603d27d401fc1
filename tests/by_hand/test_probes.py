"""docs/inspect/probes.md: the probe and CKA, held against torch and against their formulas."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt

probe = rebuilt("inspect/probes/probe.py")
cka = rebuilt("inspect/probes/compare_nets.py").cka

seeds = st.integers(0, 2**31)
sizes = st.integers(1, 5)


@given(features=sizes, extra=st.integers(2, 30), dead=st.booleans(), seed=seeds)
def test_the_probe_is_the_least_squares_solution(features, extra, dead, seed) -> None:
    torch.manual_seed(seed)
    x = torch.randn(features + extra, features, dtype=torch.double)
    y = torch.randn(features + extra, dtype=torch.double).sign()
    weight = probe.fit(x, y, ridge=1e-12)
    a = torch.cat([x, torch.ones(len(x), 1)], dim=1)
    wanted = torch.linalg.lstsq(a, y.unsqueeze(1)).solution.squeeze(1)
    torch.testing.assert_close(weight, wanted, rtol=1e-4, atol=1e-4)
    if dead:  # a unit that is always 0 is no obstacle, and gets no weight
        x = torch.cat([torch.zeros(len(x), 1, dtype=torch.double), x], dim=1)
        with_dead = probe.fit(x, y)
        assert with_dead[0].abs() < 1e-6
        torch.testing.assert_close(with_dead[1:], probe.fit(x[:, 1:], y))
        share = probe.share_right(with_dead, x, y)
        wanted_share = ((a @ with_dead[1:]).sign() == y).double().mean().item()
        assert abs(share - wanted_share) < 1e-6


@given(
    samples=st.integers(8, 40),
    units=sizes,
    others=sizes,
    factor=st.sampled_from([-3.0, 0.01, 1.0, 50.0]),
    seed=seeds,
)
def test_cka_is_that_of_the_gram_matrices_and_ignores_rotations(
    samples, units, others, factor, seed
) -> None:
    torch.manual_seed(seed)
    first = torch.randn(samples, units, dtype=torch.double)
    second = torch.randn(samples, others, dtype=torch.double) + 3
    second[:, 0] += first[:, 0]
    center = torch.eye(samples, dtype=torch.double) - 1 / samples
    one = center @ first @ first.T @ center
    two = center @ second @ second.T @ center
    wanted = (one * two).sum() / (one.norm() * two.norm())
    found = cka(first, second)
    torch.testing.assert_close(found, wanted)
    assert 0 <= found <= 1 + 1e-9
    rotation, _ = torch.linalg.qr(torch.randn(units, units, dtype=torch.double))
    moved = factor * first @ rotation + torch.randn(units, dtype=torch.double)
    torch.testing.assert_close(cka(moved, second), wanted)
    torch.testing.assert_close(cka(moved, first), torch.ones((), dtype=torch.double))


@given(samples=st.integers(3, 12), units=st.integers(1, 20), others=sizes, seed=seeds)
def test_cka_of_gram_matrices_is_cka(samples, units, others, seed) -> None:
    torch.manual_seed(seed)
    first = torch.randn(samples, units, dtype=torch.double) + 2
    second = torch.randn(samples, others, dtype=torch.double)
    answer = rebuilt("inspect/probes/answer_gram.py").cka_of_grams
    found = answer(first @ first.T, second @ second.T)
    torch.testing.assert_close(found, cka(first, second))


@given(labels=st.lists(st.integers(-2, 3), min_size=1, max_size=12), seed=seeds)
def test_the_balanced_share_is_the_mean_over_the_classes(labels, seed) -> None:
    torch.manual_seed(seed)
    guess = torch.randint(-2, 4, (len(labels),)).tolist()
    shares = []
    for label in set(labels):
        right = [g == label for g, wanted in zip(guess, labels, strict=True) if wanted == label]
        shares.append(sum(right) / len(right))
    answer = rebuilt("inspect/probes/answer_balanced.py").balanced
    found = answer(torch.tensor(guess), torch.tensor(labels))
    assert abs(found - sum(shares) / len(shares)) < 1e-6


@given(
    samples=st.integers(3, 30),
    scales=st.lists(st.sampled_from([0.0, 1e-6, 1.0, 1e4]), min_size=1, max_size=5),
    seed=seeds,
)
def test_standardized_train_features_have_mean_zero_and_spread_one(samples, scales, seed) -> None:
    torch.manual_seed(seed)
    scale = torch.tensor(scales, dtype=torch.double)
    train, test = (torch.randn(2, samples, len(scales), dtype=torch.double) + 3) * scale
    new, moved = rebuilt("inspect/probes/answer_standardize.py").standardize(train, test)
    torch.testing.assert_close(new.mean(0), torch.zeros(len(scales), dtype=torch.double))
    torch.testing.assert_close(new.std(0), (scale > 0).double())
    back = moved * train.std(0).where(scale > 0, 1) + train.mean(0)
    torch.testing.assert_close(back, test)

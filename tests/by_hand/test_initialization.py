"""What docs/create/initialization.md builds by hand draws what torch draws."""

import math
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

PAGE = "create/initialization/"
seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64, torch.bfloat16])
shapes = st.lists(st.integers(1, 5), min_size=2, max_size=5)
CONVOLUTIONS = [f"conv{kind}{dims}d" for kind in ("", "_transpose") for dims in (1, 2, 3)]
NONLINEARITIES = [*CONVOLUTIONS, "linear", "sigmoid", "tanh", "relu", "leaky_relu", "selu"]


def same(seed: int, ours: Any, theirs: Any) -> None:
    torch.manual_seed(seed)
    first = ours()
    torch.manual_seed(seed)
    second = theirs()
    torch.testing.assert_close(first, second)


@given(
    kind=st.sampled_from(["Linear", "Conv", "ConvTranspose"]),
    dims=st.integers(1, 3),
    groups=st.integers(1, 3),
    inputs=st.integers(1, 3),
    outputs=st.integers(1, 3),
    kernel=st.integers(1, 4),
    bias=st.booleans(),
    dtype=dtypes,
    seed=seeds,
)
def test_the_default_by_hand_draws_the_numbers_of_a_new_layer(
    kind: str,
    dims: int,
    groups: int,
    inputs: int,
    outputs: int,
    kernel: int,
    bias: bool,
    dtype: torch.dtype,
    seed: int,
) -> None:
    def make() -> nn.Module:
        if kind == "Linear":
            return nn.Linear(inputs, outputs, bias=bias, dtype=dtype)
        make = getattr(nn, f"{kind}{dims}d")
        sizes = inputs * groups, outputs * groups, kernel
        return make(*sizes, groups=groups, bias=bias, dtype=dtype)

    torch.manual_seed(seed)
    theirs = make()
    ours = make()
    torch.manual_seed(seed)
    rebuilt(PAGE + "default_by_hand.py").default_by_hand(ours)
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())


@given(
    shape=shapes,
    form=st.sampled_from(["uniform", "normal"]),
    gain=st.floats(0.1, 3),
    dtype=dtypes,
    seed=seeds,
)
def test_xavier_by_hand_draws_the_numbers_of_torch(
    shape: list[int], form: str, gain: float, dtype: torch.dtype, seed: int
) -> None:
    theirs = getattr(nn.init, f"xavier_{form}_")
    same(
        seed,
        lambda: rebuilt(PAGE + "schemes_by_hand.py").xavier(
            torch.empty(shape, dtype=dtype), form, gain
        ),
        lambda: theirs(torch.empty(shape, dtype=dtype), gain),
    )


@given(
    shape=shapes,
    form=st.sampled_from(["uniform", "normal"]),
    a=st.floats(0, 3),
    mode=st.sampled_from(["fan_in", "fan_out"]),
    nonlinearity=st.sampled_from(NONLINEARITIES),
    dtype=dtypes,
    seed=seeds,
)
def test_kaiming_by_hand_draws_the_numbers_of_torch(
    shape: list[int],
    form: str,
    a: float,
    mode: str,
    nonlinearity: str,
    dtype: torch.dtype,
    seed: int,
) -> None:
    theirs = getattr(nn.init, f"kaiming_{form}_")
    settings = a, mode, nonlinearity
    same(
        seed,
        lambda: rebuilt(PAGE + "schemes_by_hand.py").kaiming(
            torch.empty(shape, dtype=dtype), form, *settings
        ),
        lambda: theirs(torch.empty(shape, dtype=dtype), *settings),
    )


@given(shape=shapes)
def test_the_fans_by_hand_are_those_of_torch(shape: list[int]) -> None:
    weight = torch.empty(shape)
    theirs = nn.init._calculate_fan_in_and_fan_out(weight)
    assert rebuilt(PAGE + "fans.py").fans(weight) == theirs


@given(slope=st.floats(0, 3))
def test_the_measured_gain_of_a_leaky_relu_is_that_of_torch(slope: float) -> None:
    measured = rebuilt(PAGE + "gains.py").measured_gain(
        lambda z: nn.functional.leaky_relu(z, slope)
    )
    assert math.isclose(measured, nn.init.calculate_gain("leaky_relu", slope), rel_tol=1e-4)


@given(
    shape=st.lists(st.integers(1, 20), min_size=1, max_size=3),
    mean=st.floats(-2, 2),
    std=st.floats(0.01, 3),
    below=st.floats(0.4, 3),
    above=st.floats(0.4, 3),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_a_truncated_draw_by_hand_has_the_numbers_of_torch(
    shape: list[int],
    mean: float,
    std: float,
    below: float,
    above: float,
    dtype: torch.dtype,
    seed: int,
) -> None:
    # The bounds hold more than 30 % of the distribution, as the page says.
    settings = mean, std, mean - below * std, mean + above * std
    same(
        seed,
        lambda: rebuilt(PAGE + "trunc_by_hand.py").truncated(
            torch.empty(shape, dtype=dtype), *settings
        ),
        lambda: nn.init.trunc_normal_(torch.empty(shape, dtype=dtype), *settings),
    )


@given(shape=shapes, gain=st.floats(0.1, 3), seed=seeds)
def test_an_orthogonal_draw_by_hand_agrees_with_torch(
    shape: list[int], gain: float, seed: int
) -> None:
    same(
        seed,
        lambda: rebuilt(PAGE + "orthogonal_by_hand.py").orthogonal(
            torch.empty(shape, dtype=torch.float64), gain
        ),
        lambda: nn.init.orthogonal_(torch.empty(shape, dtype=torch.float64), gain),
    )


@given(rows=st.integers(1, 8), columns=st.integers(1, 8), dtype=dtypes)
def test_eye_by_hand_is_that_of_torch(rows: int, columns: int, dtype: torch.dtype) -> None:
    ours = rebuilt(PAGE + "identities_by_hand.py").eye(torch.empty(rows, columns, dtype=dtype))
    assert torch.equal(ours, nn.init.eye_(torch.empty(rows, columns, dtype=dtype)))


@given(
    groups=st.integers(1, 3),
    outputs=st.integers(1, 4),
    inputs=st.integers(1, 4),
    window=st.lists(st.integers(1, 5), min_size=1, max_size=3),
    dtype=dtypes,
)
def test_dirac_by_hand_is_that_of_torch(
    groups: int, outputs: int, inputs: int, window: list[int], dtype: torch.dtype
) -> None:
    shape = groups * outputs, inputs, *window
    ours = rebuilt(PAGE + "identities_by_hand.py").dirac(torch.empty(shape, dtype=dtype), groups)
    assert torch.equal(ours, nn.init.dirac_(torch.empty(shape, dtype=dtype), groups))


@given(
    rows=st.integers(1, 12),
    columns=st.integers(1, 6),
    sparsity=st.floats(0, 1),
    std=st.floats(0.01, 2),
    dtype=dtypes,
    seed=seeds,
)
def test_a_sparse_draw_by_hand_has_the_numbers_of_torch(
    rows: int, columns: int, sparsity: float, std: float, dtype: torch.dtype, seed: int
) -> None:
    same(
        seed,
        lambda: rebuilt(PAGE + "sparse_by_hand.py").sparse(
            torch.empty(rows, columns, dtype=dtype), sparsity, std
        ),
        lambda: nn.init.sparse_(torch.empty(rows, columns, dtype=dtype), sparsity, std),
    )


@given(
    groups=st.integers(1, 4),
    inputs=st.integers(1, 8),
    outputs=st.integers(20, 60),
    kernel=st.integers(1, 4),
    seed=seeds,
)
def test_the_answers_hold_for_other_layers(
    groups: int, inputs: int, outputs: int, kernel: int, seed: int
) -> None:
    torch.manual_seed(seed)
    conv = nn.Conv1d(groups * inputs, groups * outputs, kernel, groups=groups)
    std = rebuilt(PAGE + "answer_default_std.py").default_std(conv)
    assert conv.weight.abs().max().item() <= std * 3**0.5 * 1.001
    rebuilt(PAGE + "answer_grouped_fan_out.py").initialize(conv)
    assert conv.weight.std().item() == pytest.approx((2 / outputs / kernel) ** 0.5, rel=0.5)
    weight = nn.Parameter(torch.empty(inputs, 50 * outputs))
    rebuilt(PAGE + "answer_plain_matrix.py").initialize(weight)
    assert weight.std().item() == pytest.approx((2 / inputs) ** 0.5, rel=0.2)

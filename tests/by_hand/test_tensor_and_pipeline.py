"""The page on tensor and pipeline parallelism: what it builds by hand is what torch does."""

import sys
from functools import partial
from typing import Any

import torch
import torch.distributed as dist
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.functional import linear

RANKS = 2


def page(program: str) -> Any:
    """Return the names of a program; each page has a `start_group` of its own."""
    sys.modules.pop("start_group", None)
    try:
        return rebuilt(f"deploy/tensor-and-pipeline/{program}")
    finally:
        sys.modules.pop("start_group", None)


def differences(cut_layers: Any, settings: list[Any]) -> list[float]:
    """Return, for each setting, how far output and gradients are from those of whole layers."""
    return [difference(cut_layers, *setting) for setting in settings]


def difference(
    cut_layers: Any,
    seed: int,
    batch: tuple[int, ...],
    widths: tuple[int, int, int],
    dtype: torch.dtype,
) -> float:
    rank = dist.get_rank()
    torch.manual_seed(seed)
    into, hidden, out = widths
    up = nn.Linear(into, hidden * RANKS, dtype=dtype)
    down = nn.Linear(hidden * RANKS, out, dtype=dtype)
    x = torch.randn(*batch, into, dtype=dtype, requires_grad=True)
    whole = [x, up.weight, up.bias, down.weight, down.bias]
    expected = linear(linear(x, up.weight, up.bias).relu(), down.weight, down.bias)
    wanted = list(torch.autograd.grad(expected.pow(2).mean(), whole))
    # Of these, a rank holds a part; of x and of the last bias, the whole.
    for index, dim in ((1, 0), (2, 0), (3, 1)):
        wanted[index] = wanted[index].chunk(RANKS, dim)[rank]
    parts = [
        x,
        up.weight.detach().chunk(RANKS)[rank].clone().requires_grad_(),
        up.bias.detach().chunk(RANKS)[rank].clone().requires_grad_(),
        down.weight.detach().chunk(RANKS, 1)[rank].clone().requires_grad_(),
        down.bias,
    ]
    y = cut_layers(*parts)
    found = torch.autograd.grad(y.pow(2).mean(), parts)
    pairs = [(y, expected), *zip(found, wanted, strict=True)]
    assert all(a.shape == b.shape and a.dtype == b.dtype for a, b in pairs)
    return max((a - b).abs().max().item() for a, b in pairs)


def test_two_layers_cut_by_hand_compute_as_whole_ones() -> None:
    drawn: list[Any] = []
    width = st.integers(1, 6)

    @given(
        st.tuples(
            st.integers(0, 10_000),
            st.lists(st.integers(1, 4), min_size=1, max_size=3).map(tuple),
            st.tuples(width, width, width),
            st.sampled_from([torch.float32, torch.float64]),
        )
    )
    def draw(setting: Any) -> None:
        drawn.append(setting)

    draw()
    assert len(drawn) >= 100
    run_on = page("start_group.py").run_on
    cut_layers = page("cut_by_hand.py").cut_layers
    for far in run_on(RANKS, partial(differences, cut_layers, drawn)):
        assert max(far) < 1e-5


def same_gradients(pass_on: Any) -> bool:
    """Say whether a layer of keys that stays whole has the gradient of the uncut model."""
    rank = dist.get_rank()
    torch.manual_seed(0)
    x = torch.randn(5, 8)
    q = nn.Linear(8, 8)  # two heads of queries, a head for a rank
    k = nn.Linear(8, 4)  # one head of keys, whole on each rank
    whole = (q(x).unflatten(-1, (2, 4)) * k(x).unsqueeze(1)).tanh().sum()
    wanted = torch.autograd.grad(whole, list(k.parameters()))

    weight, bias = q.weight.chunk(2)[rank], q.bias.chunk(2)[rank]
    part = (linear(x, weight, bias) * pass_on(k(x))).tanh().sum()
    found = torch.autograd.grad(part, list(k.parameters()))
    return all(torch.allclose(*pair, atol=1e-5) for pair in zip(found, wanted, strict=True))


def test_a_layer_that_stays_whole_needs_the_gradients_of_all_ranks() -> None:
    run_on = page("start_group.py").run_on
    copy_to_ranks = page("cut_by_hand.py").CopyToRanks
    assert run_on(RANKS, partial(same_gradients, copy_to_ranks.apply)) == [True, True]
    assert run_on(RANKS, partial(same_gradients, torch.clone)) == [False, False]

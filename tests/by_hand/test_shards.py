"""The page on shards: what it builds by hand is what `fully_shard` does."""

import sys
from functools import partial
from typing import Any

import torch
import torch.distributed as dist
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.distributed.fsdp import fully_shard

RANKS = 2


def page(program: str) -> Any:
    """Return the names of a program; each page has a `start_group` of its own."""
    sys.modules.pop("start_group", None)
    try:
        return rebuilt(f"deploy/shards/{program}")
    finally:
        sys.modules.pop("start_group", None)


def differences(linear: Any, settings: list[Any]) -> list[float]:
    """Return, for each setting, how far output and gradients are from those of `fully_shard`."""
    return [difference(linear, *setting) for setting in settings]


def difference(
    linear: Any, seed: int, batch: tuple[int, ...], columns: int, rows: int, dtype: torch.dtype
) -> float:
    rank = dist.get_rank()
    torch.manual_seed(seed)
    layer: Any = nn.Linear(columns, rows * RANKS, bias=False, dtype=dtype)
    x = torch.randn(RANKS, *batch, columns, dtype=dtype)[rank]
    ours: Any = x.clone().requires_grad_()
    theirs: Any = x.clone().requires_grad_()
    shard = layer.weight.detach().chunk(RANKS)[rank].clone().requires_grad_()
    y = linear.apply(ours, shard)
    y.pow(2).mean().backward()
    fully_shard(layer)
    expected = layer(theirs)
    expected.pow(2).mean().backward()
    pairs = [
        (y, expected),
        (ours.grad, theirs.grad),
        (shard.grad, layer.weight.grad.to_local()),
    ]
    assert all(a.shape == b.shape and a.dtype == b.dtype for a, b in pairs)
    return max((a - b).abs().max().item() for a, b in pairs)


def test_a_layer_that_gathers_its_weight_computes_as_one_under_fully_shard() -> None:
    drawn: list[Any] = []

    @given(
        st.tuples(
            st.integers(0, 10_000),
            st.lists(st.integers(1, 4), min_size=1, max_size=3).map(tuple),
            st.integers(1, 6),
            st.integers(1, 5),
            st.sampled_from([torch.float32, torch.float64]),
        )
    )
    def draw(setting: Any) -> None:
        drawn.append(setting)

    draw()
    assert len(drawn) >= 100
    run_on = page("start_group.py").run_on
    linear = page("gathered_by_hand.py").GatheredLinear
    for far in run_on(RANKS, partial(differences, linear, drawn)):
        assert max(far) < 1e-5

"""docs/inspect/nondeterminism.md: the order of a loader by hand, and the stage that differs."""

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch.utils.data import DataLoader

order_by_hand = rebuilt("inspect/nondeterminism/order_by_hand.py").order_by_hand
first_difference = rebuilt("inspect/nondeterminism/first_stage.py").first_difference
by_index = rebuilt("inspect/nondeterminism/workers.py").NoisyByIndex
by_number = rebuilt("inspect/nondeterminism/stopped_early.py").second_epoch_by_number

seeds = st.integers(0, 2**31)


@given(
    count=st.integers(1, 40),
    batch=st.none() | st.integers(1, 7),
    epochs=st.integers(1, 4),
    own=st.booleans(),
    seed=seeds,
)
def test_the_order_by_hand_is_that_of_the_loader(count, batch, epochs, own, seed):
    orders = []
    for by_hand in False, True:
        torch.manual_seed(seed)
        generator = torch.Generator().manual_seed(seed // 2) if own else None
        numbers: Any = range(count)
        loader = DataLoader(numbers, batch, shuffle=True, generator=generator)
        found = []
        for _ in range(epochs):
            if by_hand:
                found += order_by_hand(count, generator)
            else:
                found += [int(index) for each in loader for index in torch.as_tensor(each).view(-1)]
        orders.append(found)
    assert orders[0] == orders[1]


@given(
    stages=st.integers(1, 6),
    fault=st.none() | st.integers(0, 5),
    at=st.integers(0, 3),
    seed=seeds,
)
def test_the_first_stage_that_differs_is_named(stages, fault, at, seed):
    runs = []

    def run(recorder):
        torch.manual_seed(seed)
        runs.append(recorder)
        x = torch.zeros(4)
        for stage in range(stages):
            x += torch.rand(4)
            if stage == fault and len(runs) == 2:
                x[at] += 1e-3
            recorder.add(f"stage {stage}", x, torch.ones(2))

    found = fault is not None and fault < stages
    assert first_difference(run) == (f"stage {fault}" if found else "nothing")


@given(seed=seeds, draws=st.integers(0, 5), index=st.integers(0, 3))
def test_noise_by_index_knows_no_other_draw(seed, draws, index):
    first = by_index()[index]
    torch.manual_seed(seed)
    torch.rand(draws)
    assert torch.equal(by_index()[index], first)


@given(seed=seeds)
def test_an_order_by_number_needs_no_past(seed):
    torch.manual_seed(seed)
    assert by_number(False) == by_number(True)
    assert sorted(by_number(False)) == list(range(6))

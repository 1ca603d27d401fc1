"""What the page on memory builds by hand equals torch: steps in backward, and its byte counts."""

from copy import deepcopy
from functools import partial
from itertools import pairwise

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn, optim

SIZE = st.integers(1, 6)
SEED = st.integers(0, 2**31)
WIDTHS = st.lists(SIZE, min_size=2, max_size=5)
OPTIMIZERS = st.one_of(
    st.builds(
        lambda **options: partial(optim.SGD, **options),
        lr=st.floats(0, 1),
        momentum=st.sampled_from([0.0, 0.9]),
        weight_decay=st.sampled_from([0.0, 0.1]),
    ),
    st.builds(
        lambda **options: partial(optim.Adam, **options),
        lr=st.floats(0, 0.1),
        betas=st.tuples(st.floats(0, 0.9), st.floats(0, 0.99)),
        eps=st.floats(1e-8, 1e-3),
        weight_decay=st.sampled_from([0.0, 0.1]),
        amsgrad=st.booleans(),
    ),
)


def net(widths: list[int], frozen: int, tied: bool) -> nn.Sequential:
    """Make linear layers with Tanh between them; the layer with this number is frozen."""
    model = nn.Sequential()
    for pair in pairwise(widths):
        model.append(nn.Linear(*pair))
        model.append(nn.Tanh())
    if tied and len(widths) > 2 and widths[0] == widths[1] == widths[2]:
        model[2].weight = model[0].weight
    for number, parameter in enumerate(model.parameters()):
        parameter.requires_grad_(number != frozen)
    return model.double()


@given(
    seed=SEED,
    widths=WIDTHS,
    frozen=st.integers(0, 6),
    tied=st.booleans(),
    make=OPTIMIZERS,
    steps=st.integers(1, 4),
)
def test_steps_in_backward_leave_the_weights_of_one_optimizer_that_steps_after_it(
    seed: int, widths: list[int], frozen: int, tied: bool, make: partial, steps: int
) -> None:
    step_in_backward = rebuilt("deploy/memory/step_in_backward.py").step_in_backward
    torch.manual_seed(seed)
    ours = net(widths, frozen, tied)
    theirs = deepcopy(ours)
    step_in_backward(ours, make)
    optimizer = make(theirs.parameters())
    for _ in range(steps):
        x = torch.randn(3, widths[0], dtype=torch.double)
        ours(x).pow(2).mean().backward()
        assert all(parameter.grad is None for parameter in ours.parameters())
        theirs(x).pow(2).mean().backward()
        optimizer.step()
        optimizer.zero_grad()
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())


@given(
    seed=SEED,
    widths=WIDTHS,
    frozen=st.integers(0, 6),
    tied=st.booleans(),
    lr=st.floats(0, 1),
    steps=st.integers(1, 4),
)
def test_the_answer_on_sgd_in_hooks_leaves_the_weights_of_sgd(
    seed: int, widths: list[int], frozen: int, tied: bool, lr: float, steps: int
) -> None:
    step_in_backward = rebuilt("deploy/memory/answer_no_gradients.py").step_in_backward
    torch.manual_seed(seed)
    ours = net(widths, frozen, tied)
    theirs = deepcopy(ours)
    step_in_backward(ours, lr)
    optimizer = optim.SGD(theirs.parameters(), lr=lr)
    for _ in range(steps):
        x = torch.randn(3, widths[0], dtype=torch.double)
        ours(x).pow(2).mean().backward()
        optimizer.zero_grad()
        theirs(x).pow(2).mean().backward()
        optimizer.step()
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())


@given(
    widths=WIDTHS,
    frozen=st.integers(0, 6),
    tied=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64, torch.bfloat16]),
)
def test_the_answer_on_bytes_of_training_counts_what_adam_holds(
    widths: list[int], frozen: int, tied: bool, dtype: torch.dtype
) -> None:
    answer = rebuilt("deploy/memory/answer_training_bytes.py")
    model = net(widths, frozen, tied).to(dtype)
    assert answer.training_bytes(model) == answer.measured(model)


@given(
    seed=SEED,
    rows=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    width=SIZE,
    mode=st.booleans(),
)
def test_the_answer_on_a_mean_loss_is_the_mean_over_all_rows(
    seed: int, rows: list[int], width: int, mode: bool
) -> None:
    mean_loss = rebuilt("deploy/memory/answer_mean_loss.py").mean_loss
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, width), nn.Dropout(), nn.BatchNorm1d(width)).train(mode)
    batches = [torch.randn(count, 3) for count in rows]
    before = deepcopy(model.state_dict())
    got = mean_loss(model, batches)
    assert model.training == mode
    torch.testing.assert_close(model.state_dict(), before)
    wanted = model.eval()(torch.cat(batches)).pow(2).mean().item()
    assert abs(got - wanted) < 1e-5 * max(1, wanted)


@given(widths=WIDTHS, rows=SIZE, tanh=st.booleans())
def test_the_count_of_kept_bytes_is_that_of_a_formula_for_a_chain(
    widths: list[int], rows: int, tanh: bool
) -> None:
    kept_bytes = rebuilt("deploy/memory/count_kept.py").kept_bytes
    model = nn.Sequential()
    for pair in pairwise(widths):
        model.append(nn.Linear(*pair))
        model.append(nn.Tanh() if tanh else nn.GELU())
    # Linear keeps its input; Tanh its output, which is the next input; GELU its input.
    hidden = sum(widths[1:]) if tanh else sum(widths[1:]) + sum(widths[1:-1])
    assert kept_bytes(model, torch.ones(rows, widths[0])) == 4 * rows * (widths[0] + hidden)

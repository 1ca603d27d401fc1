"""docs/notions/optimizer.md: what is built by hand steps as torch's optimizers do."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt

sgd = rebuilt("notions/optimizer/sgd_by_hand.py")
adam = rebuilt("notions/optimizer/adam_by_hand.py")

seeds = st.integers(0, 2**31)
shapes = st.lists(st.lists(st.integers(0, 4), max_size=3).map(tuple), min_size=1, max_size=3)
dtypes = st.sampled_from([torch.float32, torch.float64])
rates = st.floats(1e-4, 1.0)
decays = st.sampled_from([0.0, 0.01, 0.5])


def twins(sizes, dtype):
    """Return two lists of equal parameters."""
    ours = [torch.nn.Parameter(torch.randn(size, dtype=dtype)) for size in sizes]
    return ours, [torch.nn.Parameter(parameter.detach().clone()) for parameter in ours]


def give_gradients(ours, theirs, absent):
    """Give both lists equal gradients; what is absent in this step gets None."""
    for i, (mine, its) in enumerate(zip(ours, theirs, strict=True)):
        mine.grad = None if i == absent else torch.randn_like(mine)
        its.grad = None if mine.grad is None else mine.grad.clone()


@given(
    sizes=shapes,
    dtype=dtypes,
    lr=rates,
    momentum=st.sampled_from([0.0, 0.5, 0.9, 0.99]),
    weight_decay=decays,
    absent=st.lists(st.integers(-1, 2), min_size=1, max_size=5),
    seed=seeds,
)
def test_sgd_by_hand_steps_as_sgd_does(sizes, dtype, lr, momentum, weight_decay, absent, seed):
    torch.manual_seed(seed)
    ours, theirs = twins(sizes, dtype)
    options = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
    by_hand, optimizer = sgd.SGDByHand(ours, **options), torch.optim.SGD(theirs, **options)
    for none in absent:
        give_gradients(ours, theirs, none)
        by_hand.step()
        optimizer.step()
        for mine, its in zip(ours, theirs, strict=True):
            torch.testing.assert_close(mine, its)


@given(
    size=st.lists(st.integers(0, 4), max_size=3).map(tuple),
    dtype=dtypes,
    lr=rates,
    betas=st.tuples(st.sampled_from([0.0, 0.5, 0.9]), st.sampled_from([0.5, 0.99, 0.999])),
    eps=st.sampled_from([1e-3, 1e-5]),
    weight_decay=decays,
    decoupled=st.booleans(),
    steps=st.integers(1, 6),
    seed=seeds,
)
def test_adam_by_hand_steps_as_adam_and_adamw_do(
    size, dtype, lr, betas, eps, weight_decay, decoupled, steps, seed
):
    torch.manual_seed(seed)
    weight = torch.nn.Parameter(torch.randn(size, dtype=dtype))
    ours = weight.detach().clone()
    settings = {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay}
    build = torch.optim.AdamW if decoupled else torch.optim.Adam
    optimizer = build([weight], **settings)
    state = {"step": 0, "mean": torch.zeros_like(ours), "square": torch.zeros_like(ours)}
    for _ in range(steps):
        weight.grad = torch.randn_like(weight)
        optimizer.step()
        adam.adam_step(ours, weight.grad, state, **settings, decoupled=decoupled)
        # eps keeps a gradient near zero from magnifying what float32 rounds away.
        torch.testing.assert_close(ours, weight.detach(), rtol=1e-4, atol=1e-4)


@given(lr=rates, decay=decays, size=st.sampled_from([0.01, 1.0, 100.0]))
def test_decay_of_adamw_does_not_depend_on_the_gradients(lr, decay, size):
    """The shown table, for drawn rates: after 100 steps AdamW took the same for all sizes."""
    ends = []
    for weight_decay in (0.0, decay):
        weight = torch.nn.Parameter(torch.ones(1, dtype=torch.float64))
        optimizer = torch.optim.AdamW([weight], lr=lr, weight_decay=weight_decay)
        moves = 0.0
        for step in range(20):
            before = weight.item()
            weight.grad = torch.full_like(weight, size if step % 2 == 0 else -size)
            optimizer.step()
            moves = weight.item() - before * (1 - lr * weight_decay)
        ends.append(moves)
    torch.testing.assert_close(*ends)

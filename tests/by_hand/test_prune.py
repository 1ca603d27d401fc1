"""docs/create/prune.md: masks and pruned layers by hand and by torch."""

from copy import deepcopy

import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import prune

prune_by_hand = rebuilt("create/prune/layer_by_hand.py").prune_by_hand
chosen = rebuilt("create/prune/masks_by_hand.py")
drawn = rebuilt("create/prune/random_masks_by_hand.py")
smaller = rebuilt("create/prune/really_smaller.py").smaller
TwoOfFour = rebuilt("create/prune/own_method.py").TwoOfFour
rounds = rebuilt("create/prune/answer_rounds.py").prune_in_rounds
share_of_zeros = rebuilt("create/prune/answer_share_of_zeros.py").share_of_zeros
make_permanent = rebuilt("create/prune/answer_permanent.py").make_permanent

seeds = st.integers(0, 2**31)
dtypes = st.sampled_from([torch.float32, torch.float64])
shapes = st.lists(st.integers(1, 5), min_size=1, max_size=4)
deep = st.lists(st.integers(1, 5), min_size=2, max_size=4)
shares = st.floats(0, 1)


def number(amount, size):
    return amount if isinstance(amount, int) else round(amount * size)


@given(shape=shapes, amount=shares | st.integers(0, 625), dtype=dtypes, seed=seeds)
def test_an_l1_mask_by_hand_is_that_of_torch(shape, amount, dtype, seed):
    torch.manual_seed(seed)
    w = torch.randn(shape, dtype=dtype)
    assume(isinstance(amount, float) or amount <= w.numel())
    assume(len(w.abs().unique()) == w.numel())  # among equal ones the choice may differ
    theirs = prune.L1Unstructured(amount).compute_mask(w, torch.ones_like(w))
    assert torch.equal(chosen.l1_mask(w, amount), theirs)


@given(
    shape=deep,
    amount=shares | st.integers(0, 5),
    n=st.sampled_from([1, 2, 3, 0.5, float("inf"), float("-inf")]),
    data=st.data(),
    seed=seeds,
)
def test_an_ln_mask_by_hand_is_that_of_torch(shape, amount, n, data, seed):
    dim = data.draw(st.integers(-len(shape), len(shape) - 1))
    assume(isinstance(amount, float) or amount <= shape[dim])
    torch.manual_seed(seed)
    w = torch.randn(shape, dtype=torch.float64)
    theirs = prune.LnStructured(amount, n, dim).compute_mask(w, torch.ones_like(w))
    assert torch.equal(chosen.ln_mask(w, amount, n, dim), theirs)


@given(shape=shapes, amount=shares, dtype=dtypes, seed=seeds)
def test_a_random_mask_by_hand_is_that_of_torch(shape, amount, dtype, seed):
    w = torch.ones(shape, dtype=dtype)
    torch.manual_seed(seed)
    ours = drawn.random_mask(w, number(amount, w.numel()))
    torch.manual_seed(seed)
    theirs = prune.RandomUnstructured(amount).compute_mask(w, torch.ones_like(w))
    assert int((ours == 0).sum()) == number(amount, w.numel())
    assert torch.equal(ours, theirs)


@given(shape=deep, amount=shares, data=st.data(), dtype=dtypes, seed=seeds)
def test_random_slices_by_hand_are_those_of_torch(shape, amount, data, dtype, seed):
    dim = data.draw(st.integers(-len(shape), len(shape) - 1))
    w = torch.ones(shape, dtype=dtype)
    count = number(amount, shape[dim])
    torch.manual_seed(seed)
    ours = drawn.random_slices(w, count, dim)
    torch.manual_seed(seed)
    theirs = prune.RandomStructured(amount, dim).compute_mask(w, torch.ones_like(w))
    assert torch.equal(ours, theirs)


@given(
    build=st.sampled_from(
        [
            (lambda: nn.Linear(4, 3), "weight", (2, 4)),
            (lambda: nn.Linear(4, 3), "bias", (2, 4)),
            (lambda: nn.Conv2d(2, 3, 2), "weight", (2, 2, 4, 4)),
            (lambda: nn.BatchNorm1d(4), "weight", (5, 4)),
            (lambda: nn.GRUCell(4, 3), "weight_hh", (2, 4)),
            (lambda: nn.LSTM(4, 3), "weight_hh_l0", (2, 4)),
        ]
    ),
    dtype=dtypes,
    steps=st.integers(1, 3),
    seed=seeds,
)
def test_a_pruned_layer_by_hand_is_that_of_torch(build, dtype, steps, seed):
    new, name, shape = build
    torch.manual_seed(seed)
    ours = new().to(dtype)
    theirs = deepcopy(ours)
    mask = torch.rand_like(getattr(ours, name)) > 0.5
    prune_by_hand(ours, name, mask)
    prune.custom_from_mask(theirs, name, mask)
    x = torch.randn(shape, dtype=dtype)
    optimizers = [torch.optim.SGD(m.parameters(), lr=0.1, momentum=0.9) for m in (ours, theirs)]
    for _ in range(steps):
        outputs = [layer(x) for layer in (ours, theirs)]
        outputs = [y[0] if isinstance(y, tuple) else y for y in outputs]
        assert torch.equal(*outputs)
        for output, optimizer in zip(outputs, optimizers, strict=True):
            optimizer.zero_grad()
            output.square().sum().backward()
            optimizer.step()
    assert list(ours.state_dict()) == list(theirs.state_dict())
    for one, other in zip(ours.state_dict().values(), theirs.state_dict().values(), strict=True):
        assert torch.equal(one, other)


@given(amounts=st.lists(shares, min_size=1, max_size=4), size=st.integers(1, 40), seed=seeds)
def test_each_amount_is_of_what_remains(amounts, size, seed):
    torch.manual_seed(seed)
    layer = nn.Linear(size, 1)
    remain = size
    for amount in amounts:
        prune.l1_unstructured(layer, "weight", amount=amount)
        remain -= round(amount * remain)
        assert int(layer.get_buffer("weight_mask").sum()) == remain


@given(share=shares, times=st.integers(1, 6), seed=seeds)
def test_rounds_reach_the_share(share, times, seed):
    torch.manual_seed(seed)
    layer = nn.Linear(30, 30)
    rounds(layer, share, times, lambda layer: None)
    assert (
        abs((layer.get_buffer("weight_mask") == 0).float().mean().item() - share)
        < times / 900 + 1e-6
    )
    assert (
        abs(share_of_zeros(layer) * 930 - int((layer.get_buffer("weight_mask") == 0).sum())) < 1e-6
    )


@given(
    inputs=st.integers(1, 6), width=st.integers(1, 8), outputs=st.integers(1, 4),
    amount=st.floats(0, 0.99), seed=seeds,
)  # fmt: skip
def test_the_smaller_model_computes_the_same(inputs, width, outputs, amount, seed):
    torch.manual_seed(seed)
    first = nn.Linear(inputs, width)
    second = nn.Linear(width, outputs)
    assume(round(amount * width) < width)  # torch warns of a layer without units
    prune.ln_structured(first, "weight", amount=amount, n=2, dim=0)
    model = nn.Sequential(first, nn.ReLU(), second)
    x = torch.randn(4, inputs)
    wanted = model(x)
    make_permanent(model)
    torch.testing.assert_close(smaller(first, second)(x), wanted, rtol=1e-4, atol=1e-5)


@given(rows=st.integers(1, 4), groups=st.integers(1, 4), again=st.booleans(), seed=seeds)
def test_two_of_four_stay_and_no_dropped_one_is_larger(rows, groups, again, seed):
    torch.manual_seed(seed)
    layer = nn.Linear(4 * groups, rows)
    sizes = layer.weight.detach().abs().reshape(-1, 4)
    for _ in range(1 + again):
        TwoOfFour.apply(layer, "weight")
    mask = layer.get_buffer("weight_mask").reshape(-1, 4).bool()
    assert (mask.sum(dim=1) == 2).all()
    kept = sizes.masked_fill(~mask, float("inf")).min(dim=1).values
    dropped = sizes.masked_fill(mask, 0).max(dim=1).values
    assert (kept >= dropped).all()

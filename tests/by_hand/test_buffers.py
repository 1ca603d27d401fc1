"""What the page on buffers builds by hand equals torch; its answers hold for drawn inputs."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SEED = st.integers(0, 2**31)


@given(
    seed=SEED,
    features=st.integers(1, 6),
    batches=st.lists(st.tuples(st.integers(2, 9), st.booleans()), max_size=6),
    momentum=st.none() | st.floats(0, 1, allow_subnormal=False),
    eps=st.floats(1e-8, 1.0),
    affine=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
)
def test_the_running_statistics_move_as_those_of_batch_norm(
    seed: int,
    features: int,
    batches: list[tuple[int, bool]],
    momentum: float | None,
    eps: float,
    affine: bool,
    dtype: torch.dtype,
) -> None:
    torch.manual_seed(seed)
    ours = rebuilt("notions/buffers/by_hand.py").RunningStatistics(features, momentum).to(dtype)
    theirs = nn.BatchNorm1d(features, eps, momentum, affine).to(dtype)
    for rows, training in batches:
        x = torch.randn(rows, features, dtype=dtype) * 3 + 5
        ours.train(training)(x)
        theirs.train(training)(x)
    torch.testing.assert_close(dict(ours.named_buffers()), dict(theirs.named_buffers()))
    assert ours.state_dict().keys() == dict(theirs.named_buffers()).keys()


@given(
    seed=SEED,
    leading=st.lists(st.integers(1, 3), max_size=2),
    tokens=st.integers(1, 7),
    spare=st.integers(0, 4),
)
def test_the_causal_mask_is_that_of_the_transformer(
    seed: int, leading: list[int], tokens: int, spare: int
) -> None:
    torch.manual_seed(seed)
    scores = torch.randn(*leading, tokens, tokens)
    mask = rebuilt("notions/buffers/answer_causal_mask.py").CausalMask(tokens + spare)
    wanted = scores + nn.Transformer.generate_square_subsequent_mask(tokens)
    assert torch.equal(mask(scores), wanted)


@given(
    batches=st.lists(st.lists(st.floats(-9, 9, width=32), min_size=1, max_size=3), max_size=5),
    unseen=st.floats(-20, 20, width=32),
)
def test_the_running_maximum_is_the_largest_value_seen_in_training(
    batches: list[list[float]], unseen: float
) -> None:
    model = rebuilt("notions/buffers/answer_running_max.py").RunningMax()
    for batch in batches:
        model(torch.tensor(batch, requires_grad=True))
    model.eval()(torch.tensor([unseen]))
    assert model.largest.item() == max(map(max, batches), default=float("-inf"))
    assert model.largest.grad_fn is None


PLAIN = st.none() | st.integers() | st.text(max_size=3)
NESTED = st.recursive(
    PLAIN | st.just("a tensor").map(lambda _: torch.ones(2)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
)


def count_tensors(value: object) -> int:
    """Count by another way than the answer: by what a tensor prints."""
    return repr(value).count("tensor([1., 1.])")


@given(attributes=st.lists(NESTED, max_size=4), nested=st.booleans())
def test_the_answer_names_what_is_not_registered(attributes: list[object], nested: bool) -> None:
    unregistered = rebuilt("notions/buffers/answer_unregistered.py").unregistered
    module = nn.BatchNorm1d(2)
    for number, value in enumerate(attributes):
        setattr(module, f"held_{number}", value)
    model = nn.Sequential(nn.Linear(2, 2), module) if nested else module
    prefix = "1." if nested else ""
    wanted = [
        f"{prefix}held_{number}" for number, value in enumerate(attributes) if count_tensors(value)
    ]
    assert unregistered(model) == wanted


@given(
    seed=SEED,
    calls=st.integers(1, 4),
    rows=st.integers(1, 5),
)
def test_a_copy_of_the_buffer_keeps_the_gradient_right(seed: int, calls: int, rows: int) -> None:
    torch.manual_seed(seed)
    model = rebuilt("notions/buffers/written_while_needed.py").Cloned()
    x = torch.randn(rows, 3, dtype=torch.float32, requires_grad=True)
    scale, wanted = torch.ones(3), torch.zeros(3)
    for _ in range(calls):
        scale = 0.9 * scale + 0.1 * x.detach().abs().mean(0)
        wanted += 1 / scale
    torch.stack([model(x) for _ in range(calls)]).sum().backward()
    torch.testing.assert_close(x.grad, wanted.expand_as(x))

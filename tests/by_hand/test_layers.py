"""What the page on layers builds by hand equals torch: a chain, a batch norm, lazy layers."""

from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SIZE = st.integers(1, 6)
SEED = st.integers(0, 2**31)


@given(
    seed=SEED,
    features=SIZE,
    length=st.one_of(st.none(), st.integers(1, 4)),
    eps=st.floats(1e-6, 1),
    momentum=st.floats(0, 1),
    modes=st.lists(st.booleans(), min_size=1, max_size=5),
    dtype=st.sampled_from([torch.float32, torch.float64]),
)
def test_the_batch_norm_gives_the_outputs_the_gradients_and_the_statistics_of_torch(
    seed: int,
    features: int,
    length: int | None,
    eps: float,
    momentum: float,
    modes: list[bool],
    dtype: torch.dtype,
) -> None:
    torch.manual_seed(seed)
    kind = rebuilt("create/layers/state_and_mode.py").BatchNorm
    ours = kind(features, eps=eps, momentum=momentum).to(dtype)
    theirs = nn.BatchNorm1d(features, eps=eps, momentum=momentum, dtype=dtype)
    for parameter in theirs.parameters():
        nn.init.normal_(parameter)
    state = theirs.state_dict()
    del state["num_batches_tracked"]
    ours.load_state_dict(state)
    for mode in modes:
        ours.train(mode)
        theirs.train(mode)
        x = torch.randn(4, features, *([length] if length else []), dtype=dtype) * 3 + 1
        torch.testing.assert_close(ours(x), theirs(x))
    ours(x).square().sum().backward()
    theirs(x).square().sum().backward()
    state = theirs.state_dict()
    del state["num_batches_tracked"]
    torch.testing.assert_close(ours.state_dict(), state)
    for mine, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)


@given(seed=SEED, sizes=st.tuples(SIZE, SIZE, SIZE), batch=st.integers(0, 4))
def test_the_model_with_a_forward_equals_the_chain(
    seed: int, sizes: tuple[int, int, int], batch: int
) -> None:
    torch.manual_seed(seed)
    model = rebuilt("create/layers/without_subclass.py").SimpleMLP(*sizes)
    chain = nn.Sequential(model.lin_in, nn.ReLU(), model.lin_out)
    x = torch.randn(batch, sizes[0])
    torch.testing.assert_close(model(x), chain(x))


@given(w=st.floats(-5, 5), x=st.floats(-5, 5))
def test_a_layer_called_twice_adds_up_both_gradients(w: float, x: float) -> None:
    model = rebuilt("create/layers/used_twice.py").Twice().double()
    nn.init.constant_(model.scale.weight, w)
    model(torch.full((1, 1), x, dtype=torch.double)).backward()
    assert model.scale.weight.grad.item() == pytest.approx(2 * w * x)


@given(seed=SEED)
def test_the_order_of_assignment_changes_the_start_and_not_the_output(seed: int) -> None:
    shown = rebuilt("create/layers/order_of_assignment.py")
    torch.manual_seed(seed)
    one = shown.InThenOut()
    torch.manual_seed(seed)
    other = shown.OutThenIn()
    x = torch.randn(4, 3)
    assert not torch.allclose(one(x), other(x))
    other.load_state_dict(one.state_dict())
    torch.testing.assert_close(one(x), other(x))


@given(
    seed=SEED,
    dims=st.integers(0, 3),
    channels=SIZE,
    bias=st.booleans(),
    stride=st.integers(1, 3),
    transposed=st.booleans(),
)
def test_a_lazy_layer_becomes_the_explicit_layer_with_the_same_numbers(
    seed: int, dims: int, channels: int, bias: bool, stride: int, transposed: bool
) -> None:
    name = f"Conv{'Transpose' * transposed}{dims}d" if dims else "Linear"
    settings: dict[str, Any] = {"bias": bias}
    if dims:
        settings |= {"kernel_size": 3, "stride": stride}
    torch.manual_seed(seed)
    explicit = getattr(nn, name)(channels, 4, **settings)
    torch.manual_seed(seed)
    lazy = getattr(nn, f"Lazy{name}")(4, **settings)
    x = torch.randn(2, channels, *[5] * dims)
    torch.manual_seed(seed)
    y = lazy(x)
    assert type(lazy) is type(explicit)
    assert repr(lazy) == repr(explicit)
    torch.testing.assert_close(lazy.state_dict(), explicit.state_dict())
    torch.testing.assert_close(y, explicit(x))


@given(seed=SEED, size=st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_the_lazy_layer_of_ones_own_becomes_its_explicit_class(seed: int, size: list[int]) -> None:
    shown = rebuilt("create/layers/own_lazy_layer.py")
    torch.manual_seed(seed)
    x = torch.randn(size)
    lazy = shown.LazyScale()
    explicit = shown.Scale(size[-1])
    torch.testing.assert_close(lazy(x), explicit(x))
    assert type(lazy) is shown.Scale
    torch.testing.assert_close(lazy.state_dict(), explicit.state_dict())
    filled = shown.LazyScale()
    with torch.no_grad():
        explicit.weight.copy_(torch.randn(size[-1]))
    filled.load_state_dict(explicit.state_dict())
    torch.testing.assert_close(filled(x), explicit(x))

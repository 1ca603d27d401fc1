"""What the page on parameters builds by hand equals torch: a linear layer, its start, one step."""

from copy import deepcopy
from itertools import pairwise

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

SIZE = st.integers(1, 7)
SEED = st.integers(0, 2**31)


@given(
    seed=SEED,
    sizes=st.tuples(SIZE, SIZE),
    leading=st.lists(st.integers(0, 4), max_size=3),
    bias=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float64]),
)
def test_the_linear_layer_gives_the_output_and_the_gradients_of_torch(
    seed: int, sizes: tuple[int, int], leading: list[int], bias: bool, dtype: torch.dtype
) -> None:
    torch.manual_seed(seed)
    layer = rebuilt("notions/parameter/by_hand.py").SimpleLinearLayer
    ours, theirs = layer(*sizes, bias=bias).to(dtype), nn.Linear(*sizes, bias=bias, dtype=dtype)
    ours.load_state_dict(theirs.state_dict())
    ours_x = torch.randn(*leading, sizes[0], dtype=dtype, requires_grad=True)
    theirs_x = ours_x.detach().clone().requires_grad_()

    ours_y, theirs_y = ours(ours_x), theirs(theirs_x)
    torch.testing.assert_close(ours_y, theirs_y)
    grad = torch.randn_like(theirs_y)
    ours_y.backward(grad)
    theirs_y.backward(grad)
    torch.testing.assert_close(ours_x.grad, theirs_x.grad)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    for mine, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)


@given(seed=SEED, in_features=st.integers(1, 300), out_features=st.integers(1, 40))
def test_the_same_seed_draws_the_numbers_that_torch_draws(
    seed: int, in_features: int, out_features: int
) -> None:
    layer = rebuilt("notions/parameter/reset_parameters.py").SimpleLinearLayer
    torch.manual_seed(seed)
    ours = layer(in_features, out_features)
    torch.manual_seed(seed)
    theirs = nn.Linear(in_features, out_features)
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())
    torch.manual_seed(seed)
    ours.reset_parameters()
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())


@given(
    seed=SEED,
    widths=st.lists(SIZE, min_size=2, max_size=4),
    lr=st.floats(0, 2, allow_subnormal=False),
    steps=st.integers(1, 4),
    frozen=st.integers(0, 6),
)
def test_the_step_leaves_the_parameters_where_sgd_leaves_them(
    seed: int, widths: list[int], lr: float, steps: int, frozen: int
) -> None:
    step = rebuilt("notions/parameter/step_by_hand.py").step
    torch.manual_seed(seed)
    layers = [nn.Linear(*pair) for pair in pairwise(widths)]
    ours = nn.Sequential(*layers, nn.Tanh()).double()
    for number, parameter in enumerate(ours.parameters()):
        parameter.requires_grad_(number != frozen)
    theirs = deepcopy(ours)
    optimizer = torch.optim.SGD(theirs.parameters(), lr=lr)
    for _ in range(steps):
        x = torch.randn(3, widths[0], dtype=torch.double)
        for model in (ours, theirs):
            model.zero_grad()
            model(x).pow(2).sum().backward()
        with torch.no_grad():
            step(ours.parameters(), lr)
        optimizer.step()
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())

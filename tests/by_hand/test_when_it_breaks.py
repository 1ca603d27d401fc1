"""docs/inspect/when-it-breaks.md: the hunters name the planted layer; searches find it."""

import math
from contextlib import redirect_stdout
from copy import deepcopy
from io import StringIO
from typing import Any

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

hunter = rebuilt("inspect/when-it-breaks/nan_hunter.py").NanHunter
gradients = rebuilt("inspect/when-it-breaks/gradient_hunter.py").GradientHunter
outputs_by_name = rebuilt("inspect/when-it-breaks/first_difference.py").outputs_by_name
judge_alone = rebuilt("inspect/when-it-breaks/layer_alone.py").judge_alone
first_wrong = rebuilt("inspect/when-it-breaks/halve.py").first_wrong
operations = rebuilt("inspect/when-it-breaks/bad_operation.py").StopAtNan
broadcasts = rebuilt("inspect/when-it-breaks/broadcast_log.py").FindBroadcasts

seeds = st.integers(0, 2**31)
kinds = st.sampled_from(
    ["linear", "norm", "tanh", "inplace", "identity", "dropout", "block", "add"]
)
nets = st.lists(kinds, min_size=1, max_size=6)


class Add(nn.Module):
    """x + f(x): code between the layers, and two readers of one tensor."""

    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


class Bad(nn.Module):
    """Puts one value into its output."""

    def __init__(self, value):
        super().__init__()
        self.value = value

    def forward(self, x):
        spoiled = torch.zeros_like(x)
        spoiled[0, 0] = self.value
        return x + spoiled


class BadBackward(nn.Module):
    """Returns its input; its backward gives nan, or inf."""

    def __init__(self, value):
        super().__init__()
        self.value = value

    def forward(self, x):
        nothing = x - x.detach()
        root = nothing.abs().sqrt() if math.isnan(self.value) else (nothing + 0).relu().sqrt()
        return x + root


def layer(kind):
    return {
        "linear": lambda: nn.Linear(4, 4),
        "norm": lambda: nn.LayerNorm(4),
        "tanh": nn.Tanh,
        "inplace": lambda: nn.Sequential(nn.Linear(4, 4), nn.ELU(inplace=True)),
        "identity": nn.Identity,
        "dropout": nn.Dropout,
        "block": lambda: nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Tanh())),
        "add": lambda: Add(nn.Sequential(nn.Linear(4, 4), nn.Tanh())),
    }[kind]()


def planted(net, fault, seed):
    """Return a drawn net with a fault in a drawn place, and the name of that place."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(4, 4), *map(layer, net), nn.Linear(4, 2))
    homes = [m for m in model.modules() if isinstance(m, nn.Sequential)]
    home = homes[int(torch.randint(len(homes), ()))]
    home.insert(int(torch.randint(1, len(home) + 1, ())), fault)
    name = next(name for name, module in model.named_modules() if module is fault)
    return model.train(bool(seed % 2)), name


def hooks_of(model):
    return sum(len(m._forward_hooks) + len(m._forward_pre_hooks) for m in model.modules()) + sum(
        len(p._backward_hooks or ()) for p in model.parameters()
    )


@given(net=nets, value=st.sampled_from([math.nan, math.inf, -math.inf]), seed=seeds)
def test_the_hunter_names_the_planted_layer(net, value, seed):
    model, name = planted(net, Bad(value), seed)
    for build in hunter, gradients:
        with pytest.raises(FloatingPointError) as caught, build(model):
            model(torch.randn(3, 4))
        assert str(caught.value).startswith(f"output of {name}: ")
        counts = "1 nan, 0 inf" if math.isnan(value) else "0 nan, 1 inf"
        assert f"{counts} of " in str(caught.value)
        assert hooks_of(model) == 0


@given(net=nets, kind=st.sampled_from([math.nan, math.inf]), seed=seeds)
def test_the_hunter_names_the_planted_backward(net, kind, seed):
    model, name = planted(net, BadBackward(kind), seed)
    x = torch.randn(3, 4)
    model.eval()  # a dropped value gives no gradient
    assert model(x).isfinite().all()
    model(x).sum().backward()
    found = [p.grad for p in model.parameters()]
    assume(any(grad is not None and not grad.isfinite().all() for grad in found))
    with pytest.raises(FloatingPointError) as caught, gradients(model):
        model(x).sum().backward()
    assert str(caught.value).startswith(f"gradient from {name} back to its input: ")
    assert hooks_of(model) == 0


@given(net=nets, steps=st.integers(1, 3), needs=st.booleans(), seed=seeds)
def test_a_hunter_of_nothing_changes_nothing(net, steps, needs, seed):
    model, _ = planted(net, nn.Identity(), seed)
    plain = deepcopy(model)
    x = torch.randn(3, 4, requires_grad=needs)
    for _ in range(steps):
        torch.manual_seed(seed)
        expected = plain(x)
        expected.sum().backward()
        with gradients(model):
            torch.manual_seed(seed)
            output = model(x)
            output.sum().backward()
        assert torch.equal(output, expected)
        for mine, its in zip(model.parameters(), plain.parameters(), strict=True):
            torch.testing.assert_close(mine.grad, its.grad, rtol=0, atol=0)
    assert hooks_of(model) == 0


@given(net=nets, bias=st.booleans(), seed=seeds)
def test_the_hunter_names_a_bad_parameter_or_the_data(net, bias, seed):
    model, _ = planted(net, nn.Identity(), seed)
    x = torch.randn(3, 4)
    names = [name for name, _ in model.named_parameters() if name.endswith("bias") == bias]
    name = names[seed % len(names)]
    with torch.no_grad():
        model.get_parameter(name).view(-1)[0] = math.nan
    with pytest.raises(FloatingPointError) as caught, hunter(model):
        model(x)
    module, _, key = name.rpartition(".")
    assert str(caught.value).startswith(f"{key} of {module}: 1 nan")
    x[0, 0] = math.inf
    bad = pytest.raises(FloatingPointError, match=r"^input of the model: 0 nan, 1 inf of 12")
    with bad, hunter(model):
        model(x)


@given(
    values=st.lists(st.sampled_from([0.0, 1.0, math.inf, -math.inf, math.nan]), min_size=1),
    allowed=st.booleans(),
)
def test_the_check_counts_nan_and_inf(values, allowed):
    nans = sum(math.isnan(value) for value in values)
    infs = sum(math.isinf(value) for value in values)
    checker = hunter(nn.Identity(), inf_allowed=allowed)
    nested = [{"a": (torch.tensor(values), "text")}, torch.ones(2, dtype=torch.int64), None]
    if nans or (infs and not allowed):
        with pytest.raises(FloatingPointError) as caught:
            checker.check("here", nested)
        assert str(caught.value).startswith(f"here: {nans} nan, {infs} inf of {len(values)}\n")
    else:
        checker.check("here", nested)


def changed(net, seed):
    """Return a chain, a copy with one layer that computes something else, and its index."""
    torch.manual_seed(seed)
    layers = []
    for _ in net:
        layers += [nn.LayerNorm(4), nn.Linear(4, 4)]
    reference = nn.Sequential(*layers)
    model: Any = deepcopy(reference)
    index = int(torch.randint(len(layers), ()))
    with torch.no_grad():
        model[index].bias[0] += 0.5
    return model, reference, index


@given(net=nets, seed=seeds)
def test_three_searches_find_the_changed_layer(net, seed):
    model, reference, index = changed(net, seed)
    x = torch.randn(5, 4)
    with torch.no_grad():
        assert first_wrong(model, reference, x) == index
    assert judge_alone(model, reference, x) == [str(index)]
    wanted = outputs_by_name(reference, x)
    found = outputs_by_name(model, x)
    assert list(found) == list(wanted)
    differs = [name for name in found if not torch.allclose(found[name], wanted[name], atol=1e-5)]
    assert differs[0] == str(index)


@given(
    left=st.lists(st.integers(1, 3), max_size=3),
    right=st.lists(st.integers(1, 3), max_size=3),
    operation=st.sampled_from([torch.add, torch.mul, torch.sub, torch.maximum, torch.eq]),
)
def test_the_mode_prints_what_expands_both(left, right, operation):
    a, b = torch.ones(left), torch.ones(right)
    try:
        shape = torch.broadcast_shapes(a.shape, b.shape)
    except RuntimeError:
        assume(False)
    with redirect_stdout(StringIO()) as printed, broadcasts():
        operation(a, b)
    assert bool(printed.getvalue()) == (math.prod(shape) > max(a.numel(), b.numel()))


@given(size=st.integers(1, 4), place=st.integers(0, 3), seed=seeds)
def test_the_mode_stops_at_the_operation_that_gives_nan(size, place, seed):
    torch.manual_seed(seed)
    steps: list[Any] = [torch.sin, torch.tanh, torch.neg, torch.relu]
    steps.insert(place, lambda x: (x - 99).log())

    def chain(x):
        for step in steps:
            x = step(x)

    stopped = pytest.raises(FloatingPointError, match=r"^aten\.log\.default gave nan$")
    x = torch.randn(size)
    with stopped, operations():
        chain(x)


def test_the_gradient_hunter_leaves_no_hook_on_the_input_or_a_parameter():
    model = nn.Linear(3, 1)
    x = torch.ones(2, 3, requires_grad=True)
    with gradients(model):
        for _ in range(2):
            model(x).sum().backward()
    assert not any(tensor._backward_hooks for tensor in (x, *model.parameters()))


def test_the_mode_that_stops_at_nan_passes_memory_that_is_not_written():
    torch.use_deterministic_algorithms(True)  # fills new memory with nan
    try:
        with operations():
            assert nn.Dropout()(torch.ones(3)).isfinite().all()
    finally:
        torch.use_deterministic_algorithms(False)

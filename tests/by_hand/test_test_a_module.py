"""docs/inspect/test-a-module.md: good modules pass all checks, a planted fault fails its own."""

from collections.abc import Callable

import pytest
import torch
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import Tensor, nn
from torch.nn import functional

kit = rebuilt("inspect/test-a-module/checks.py")
Make = Callable[[], nn.Module]
sizes = st.integers(2, 3)
widths = st.integers(3, 5)  # a layer norm over two numbers is a sign: its gradients are rounding
NO_SHRINK = (Phase.explicit, Phase.generate)  # each case runs for a tenth of a second


class Function(nn.Module):
    """A function as a module, after a linear layer over the features."""

    def __init__(self, width: int, function: Callable[[Tensor], Tensor]) -> None:
        super().__init__()
        self.linear = nn.Linear(width, width)
        self.function = function

    def forward(self, x: Tensor) -> Tensor:
        return self.function(self.linear(x))


class Recurrent(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.layer = nn.RNN(width, width, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)[0]


class Scaled(nn.Module):
    """A scale that is a parameter, a buffer that is saved or not, or a plain tensor."""

    def __init__(self, width: int, kind: str) -> None:
        super().__init__()
        scale = torch.rand(width) + 0.5
        if kind == "parameter":
            self.scale = nn.Parameter(scale)
        elif kind == "plain":
            self.scale = torch.full((width,), 2.0)  # equal in each module
        else:
            self.register_buffer("scale", scale, persistent=kind == "saved")

    def forward(self, x: Tensor) -> Tensor:
        return x * self.scale


class Unused(nn.Linear):
    def __init__(self, width: int) -> None:
        super().__init__(width, width)
        self.unused = nn.Parameter(torch.ones(width))


class WrongBackward(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.sin()

    @staticmethod
    def backward(ctx, gradient):  # pyrefly: ignore
        (x,) = ctx.saved_tensors
        return gradient * x.cos() * 1.1


def without_bias_when_exported(x: Tensor) -> Tensor:
    return x if torch.compiler.is_exporting() else x + 1


def seeds(x: Tensor) -> Tensor:
    torch.manual_seed(0)
    return x


@st.composite
def good(draw: st.DrawFn) -> tuple[Make, int]:
    """Draw how to make a module that is causal and right, and its width."""
    width = draw(widths)
    mode = draw(st.booleans())
    activation = draw(st.sampled_from([nn.Tanh, nn.GELU, nn.SiLU, nn.Softplus, nn.Identity]))
    bias = draw(st.booleans())
    parts: list[Make] = [
        lambda: nn.Linear(width, width, bias=bias),
        lambda: nn.LayerNorm(width, bias=bias),
        lambda: nn.RMSNorm(width),
        lambda: nn.Dropout(0.3),
        lambda: Scaled(width, "parameter"),
        lambda: Scaled(width, "saved"),
        lambda: Recurrent(width),
        activation,
    ]
    chosen = draw(st.lists(st.sampled_from(parts), min_size=1, max_size=3))
    return lambda: nn.Sequential(*[make() for make in chosen]).train(mode), width


FAULTS: dict[str, Callable[[int], nn.Module]] = {
    "check_samples": lambda n: Function(n, lambda x: x - 0.5 * x.mean(0, keepdim=True)),
    "check_causal": lambda n: Function(n, lambda x: x + x.cumsum(1).flip(1)),
    "check_parameters": Unused,
    "check_modes": lambda n: Function(n, lambda x: functional.dropout(x, 0.5)),
    "check_state": lambda n: Scaled(n, "not saved"),
    "check_dtype_and_device": lambda n: Scaled(n, "plain"),
    "check_batch_sizes": lambda n: Function(n, torch.squeeze),
    "check_determinism": lambda n: Function(n, seeds),
    "check_gradients": lambda n: Function(n, WrongBackward.apply),
    "check_export": lambda n: Function(n, without_bias_when_exported),
}


def inputs(width: int, samples: int, times: int, seed: int) -> Tensor:
    return torch.randn(samples, times, width, generator=torch.Generator().manual_seed(seed))


def failures(make: Make, x: Tensor, checks: list[Callable[..., None]]) -> set[str]:
    module = make()
    found = set()
    for check in checks:
        arguments = {"make": make} if check is kit.check_state else {}
        try:
            check(module, x, **arguments)
        except AssertionError:
            found.add(check.__name__)
    return found


QUICK = [check for check in kit.TEN if check is not kit.check_export]


@pytest.mark.long
@settings(max_examples=15, phases=NO_SHRINK)
@given(planned=good(), samples=sizes, times=sizes, seed=st.integers(0, 2**31))
def test_good_modules_pass_nine_checks_and_the_three_more(planned, samples, times, seed):
    make, width = planned
    torch.manual_seed(seed)
    x = inputs(width, samples, times, seed)
    assert failures(make, x, [*QUICK, *kit.MORE]) == set()


@pytest.mark.long
@settings(max_examples=25, phases=NO_SHRINK)
@given(
    fault=st.sampled_from(sorted(set(FAULTS) - {"check_export"})),
    width=widths,
    samples=sizes,
    times=sizes,
    seed=st.integers(0, 2**31),
)
def test_a_planted_fault_fails_exactly_its_own_check(fault, width, samples, times, seed):
    torch.manual_seed(seed)
    x = inputs(width, samples, times, seed)
    assert failures(lambda: FAULTS[fault](width), x, QUICK) == {fault}


class Calls(nn.Module):
    """A function as a module without weights."""

    def __init__(self, function: Callable[..., object]) -> None:
        super().__init__()
        self.function = function

    def forward(self, *inputs: Tensor) -> object:
        return self.function(*inputs)


class Counts(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("count", torch.zeros(()), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        self.count += 1
        return x


RIGHT: dict[str, tuple[Callable[..., object], list[int]]] = {
    "a sum, whose gradient is expanded": (lambda x: x.sum(dim=1), [4, 3]),
    "numbers as samples": (lambda x: x.sin(), [4]),
    "adds in place": (lambda x: x.add_(1.0), [4, 3]),
    "a ReLU in place": (functional.relu_, [4, 3]),
    "complex outputs": (torch.fft.fft, [4, 3]),
}


@pytest.mark.parametrize("name", RIGHT)
def test_unusual_but_right_functions_pass(name):
    function, shape = RIGHT[name]
    x = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    before = x.clone()
    kit.check_samples(Calls(function), x)
    kit.check_modes(Calls(function), x)
    kit.check_determinism(Calls(function), x)
    kit.check_gradients(Calls(function), x)
    kit.check_order_of_samples(Calls(function), x)
    assert torch.equal(x, before)


WRONG: dict[str, tuple[Callable[..., None], nn.Module, str]] = {
    "a set": (kit.check_samples, Calls(lambda x: {x - x.mean(0)}), "no tensor"),
    "a set, for gradients": (kit.check_gradients, Calls(lambda x: {x}), "no tensor"),
    "detached": (kit.check_gradients, Calls(lambda x: 2 * x.detach()), "expected to be zero"),
    "a wrong complex gradient": (
        kit.check_gradients,
        Calls(lambda x: torch.fft.fft(WrongBackward.apply(x))),
        "Jacobian mismatch",
    ),
    "a buffer that is not saved": (kit.check_modes, Counts(), "changes count"),
    "rare drops": (kit.check_modes, Calls(lambda x: functional.dropout(x, 1e-6)), "draws"),
    "fewer times": (kit.check_causal, Calls(lambda x: x[:, 1:]), "has not 5 times"),
    "more times": (kit.check_causal, Calls(lambda x: torch.cat([x, x], 1)), "has not 5 times"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_a_check_could_overlook_fails(name):
    check, module, message = WRONG[name]
    x = torch.randn(4, 5, generator=torch.Generator().manual_seed(0))
    with pytest.raises(AssertionError, match=message):
        check(module, x)


@pytest.mark.parametrize("fault", sorted(FAULTS))
def test_the_export_check_fails_for_its_own_fault_alone(fault):
    torch.manual_seed(0)
    x = inputs(3, 3, 2, 0)
    found = kit.failures(lambda: FAULTS[fault](3), x, causal=True)
    assert set(found) & {check.__name__ for check in kit.TEN} == {fault}


@given(width=sizes, samples=sizes, seed=st.integers(0, 2**31), which=st.integers(0, 2))
def test_the_three_more_find_their_faults(width, samples, seed, which):
    class Shared(nn.Linear):
        def __deepcopy__(self, memo):
            copy = nn.Linear(1, 1)
            copy.weight, copy.bias = self.weight, self.bias
            return copy

    torch.manual_seed(seed)
    x = inputs(width, samples, 2, seed)
    faulty = [
        Shared(width, width),
        nn.Hardtanh(-0.1, 0.1, inplace=True),
        Function(width, lambda x: x + torch.arange(len(x)).reshape(-1, 1, 1)),
    ][which]
    check = kit.MORE[which]
    with pytest.raises(AssertionError):
        check(faulty, x * 10)
    check(nn.Linear(width, width), x)


@pytest.mark.filterwarnings("ignore:Initializing zero-element tensors")
def test_a_parameter_without_numbers_has_no_gradient_to_miss():
    kit.check_parameters(nn.Linear(0, 3), torch.ones(2, 0))


@settings(max_examples=12)  # eight layers and batches
@given(width=sizes, samples=sizes, seed=st.integers(0, 2**31), bias=st.booleans())
def test_checks_leave_the_module_and_the_random_state_alone(width, samples, seed, bias):
    torch.manual_seed(seed)
    module = nn.Sequential(nn.Linear(width, width, bias=bias), nn.BatchNorm1d(width), nn.Dropout())
    x = inputs(width, samples, 2, seed)[:, 0]
    before = {name: value.clone() for name, value in module.state_dict().items()}
    state = torch.get_rng_state()
    for check in (kit.check_samples, kit.check_parameters, kit.check_modes, kit.check_determinism):
        try:
            check(module, x)
        except AssertionError:
            continue
    assert torch.equal(state, torch.get_rng_state())
    assert all(part.training for part in module.modules())
    assert all(parameter.grad is None for parameter in module.parameters())
    for name, value in module.state_dict().items():
        assert torch.equal(value, before[name])


@settings(max_examples=30)
@given(
    length=st.integers(2, 6),
    leak=st.data(),
    seed=st.integers(0, 2**31),
)
def test_check_causal_finds_each_leak_of_a_mask(length, leak, seed):
    torch.manual_seed(seed)
    keep = torch.ones(length, length, dtype=torch.bool).tril()
    later = leak.draw(st.integers(1, length - 1))
    earlier = leak.draw(st.integers(0, later - 1))

    class Attention(nn.Module):
        def forward(self, x):
            return functional.scaled_dot_product_attention(x, x, x, attn_mask=keep)

    x = inputs(4, 2, length, seed)
    kit.check_causal(Attention(), x)
    keep[earlier, later] = True
    with pytest.raises(AssertionError, match=f"output at time {earlier} changes"):
        kit.check_causal(Attention(), x)


def test_second_derivatives_leave_the_random_state_alone() -> None:
    x = torch.randn(2, 3)
    state = torch.get_rng_state()
    kit.check_gradients(nn.GELU(), x, second=True)
    assert torch.equal(state, torch.get_rng_state())


def test_copies_of_a_module_with_extra_state() -> None:
    class Extra(nn.Linear):
        def get_extra_state(self) -> object:
            return {"calls": 3, "scale": torch.ones(2)}

        def set_extra_state(self, state: object) -> None:
            pass

    assert kit.failures(lambda: Extra(3, 3), torch.randn(4, 3)) == {}

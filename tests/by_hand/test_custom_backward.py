"""docs/create/custom-backward.md: each function against what autograd makes of its formula."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch.autograd import gradcheck, gradgradcheck

FOLDER = "create/custom-backward/"
Fixed = rebuilt(FOLDER + "smallest_use.py").SoftCap
layer = rebuilt(FOLDER + "as_a_layer.py")
drawn = {
    "shape": st.lists(st.integers(1, 4), max_size=3).map(tuple),
    "scale": st.sampled_from([0.01, 1.0, 10.0]),
    "seed": st.integers(0, 2**31),
}


def formula(x, cap):
    return cap * torch.tanh(x / cap)


def slopes(function, *inputs):
    leaves = [t.detach().clone().requires_grad_() for t in inputs]
    y = function(*leaves)
    weights = torch.linspace(-1, 2, y.numel(), dtype=y.dtype).reshape(y.shape)
    return y, torch.autograd.grad((y * weights).sum(), leaves)


@given(**drawn, cap=st.floats(0.1, 10))
def test_a_fixed_cap(shape, scale, seed, cap):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=torch.float64)
    found = slopes(lambda x: Fixed.apply(x, cap), x)
    torch.testing.assert_close(found, slopes(lambda x: formula(x, cap), x))


@given(**drawn, features=st.integers(1, 4), dtype=st.sampled_from([torch.float32, torch.float64]))
def test_a_trained_cap(shape, scale, seed, features, dtype):
    torch.manual_seed(seed)
    x = scale * torch.randn(*shape, features, dtype=dtype)
    cap = torch.rand(features, dtype=dtype) + 0.5
    found = slopes(layer.CapAt.apply, x, cap)
    torch.testing.assert_close(found, slopes(formula, x, cap), rtol=1e-4, atol=1e-4)
    module = layer.SoftCap(features, dtype=dtype)
    torch.testing.assert_close(module(x), formula(x, torch.full_like(cap, 3.0)))


@given(
    shape=st.lists(st.integers(1, 2), max_size=2).map(tuple),
    features=st.integers(1, 3),
    seed=st.integers(0, 2**31),
)
def test_a_trained_cap_twice(shape, features, seed):
    torch.manual_seed(seed)
    x = torch.randn(*shape, features, dtype=torch.float64, requires_grad=True)
    cap = (torch.rand(features, dtype=torch.float64) + 1).requires_grad_()
    for inputs in ((x, cap), (x.detach(), cap), (x, cap.detach())):
        assert gradcheck(layer.CapAt.apply, inputs)
        assert gradgradcheck(layer.CapAt.apply, inputs)


@pytest.mark.filterwarnings("ignore:`torch.jit.script` is deprecated")  # torch's own, in jvp
@given(**drawn)
def test_the_functions_of_the_page(shape, scale, seed):
    torch.manual_seed(seed)
    x = scale * torch.randn(shape, dtype=torch.float64)
    passed = rebuilt(FOLDER + "not_the_derivative.py")
    y, (slope,) = slopes(passed.RoundThrough.apply, x)
    _, (same,) = slopes(lambda x: x + (x.round() - x).detach(), x)
    torch.testing.assert_close(y, x.round())
    torch.testing.assert_close(slope, same)
    y, (reverse,) = slopes(lambda x: passed.Reverse.apply(x, 0.5), x)
    torch.testing.assert_close((y, reverse), (x, -0.5 * slope))
    for program, name in (("forward_mode", "WithJvp"), ("under_transforms", "WithVmap")):
        cube = getattr(rebuilt(FOLDER + program + ".py"), name).apply
        torch.testing.assert_close(slopes(cube, x), slopes(lambda x: x**3, x))
    cube = rebuilt(FOLDER + "under_transforms.py").WithVmap.apply
    torch.testing.assert_close(torch.func.vmap(cube)(x[None]), x[None] ** 3)
    cube = rebuilt(FOLDER + "forward_mode.py").WithJvp.apply
    tangent = torch.func.jvp(cube, (x,), (torch.ones_like(x),))[1]
    torch.testing.assert_close(tangent, 3 * x**2)
    total = rebuilt(FOLDER + "called_wrongly.py").Sum.apply
    torch.testing.assert_close(slopes(total, x, 2 * x), slopes(torch.add, x, 2 * x))


@given(rows=st.integers(1, 4), columns=st.integers(1, 4), seed=st.integers(0, 2**31))
def test_two_outputs(rows, columns, seed):
    torch.manual_seed(seed)
    x = torch.randn(rows, columns, dtype=torch.float64)

    def both(x):
        peak, total, _ = rebuilt(FOLDER + "two_outputs.py").PeakAndPlace.apply(x)
        return peak + 2 * total

    found = slopes(both, x)
    torch.testing.assert_close(found, slopes(lambda x: x.amax(-1) + 2 * x.sum(-1), x))

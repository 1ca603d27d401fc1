"""docs/deploy/save-and-load.md: what it builds by hand equals torch's own."""

import io
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.optim.swa_utils import AveragedModel

# torch.compile imports what torch.jit has deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:.torch.jit:DeprecationWarning")
PAGE = "deploy/save-and-load/"
NAMES = ["body", "module", "head", "n_averaged", "encoder", "_orig_mod"]
WRAPPERS: dict[str, Any] = {
    "DataParallel": nn.DataParallel,
    "compile": torch.compile,
    "AveragedModel": AveragedModel,
}


@st.composite
def trees(draw: st.DrawFn) -> list[tuple[str, tuple[str, ...]]]:
    """Names of children, some of them the names of wrappers; each may hold one more layer."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    inner = st.sampled_from([(), ("module",), ("head",), ("n_averaged",)])
    return [(name, draw(inner)) for name in names]


def build(tree: list[tuple[str, tuple[str, ...]]]) -> nn.Module:
    model = nn.Module()
    for name, inner in tree:
        layer: nn.Module = nn.Linear(2, 1)
        for part in inner:
            holder = nn.Module()
            holder.add_module(part, layer)
            layer = holder
        model.add_module(name, layer)
    return model


def ambiguous(model: nn.Module) -> bool:
    without = rebuilt(PAGE + "renamed_back.py").without_wrappers
    return len({without(key) for key in model.state_dict()}) < len(model.state_dict())


@given(trees(), st.lists(st.sampled_from(sorted(WRAPPERS)), unique=True))
def test_keys_come_back_whatever_wrapped_the_model(
    tree: list[tuple[str, tuple[str, ...]]], wrappers: list[str]
) -> None:
    renamed_for = rebuilt(PAGE + "renamed_back.py").renamed_for
    saved, model = build(tree), build(tree)
    wanted = {key: tensor.clone() for key, tensor in saved.state_dict().items()}
    wrapped = saved
    for name in wrappers:
        wrapped = WRAPPERS[name](wrapped)
    if ambiguous(model):
        try:
            renamed_for(model, wrapped.state_dict())
        except ValueError:
            return
        raise AssertionError("an ambiguous model was not refused")
    model.load_state_dict(renamed_for(model, wrapped.state_dict()))
    assert all(torch.equal(wanted[key], tensor) for key, tensor in model.state_dict().items())


@given(trees(), st.sampled_from(sorted(WRAPPERS)))
def test_keys_go_into_a_wrapped_model(tree: list[tuple[str, tuple[str, ...]]], name: str) -> None:
    renamed_for = rebuilt(PAGE + "renamed_back.py").renamed_for
    saved, inner = build(tree), build(tree)
    if ambiguous(saved) or name == "AveragedModel":  # which has a counter that no file gives
        return
    wrapped = WRAPPERS[name](inner)
    wrapped.load_state_dict(renamed_for(wrapped, saved.state_dict()))
    wanted = saved.state_dict()
    assert all(torch.equal(wanted[key], tensor) for key, tensor in inner.state_dict().items())


@settings(max_examples=20)  # no rebuild, and a draw trains 24 steps
@given(st.integers(0, 10_000), st.integers(0, 11))
def test_a_resumed_run_equals_one_that_never_stopped(seed: int, stop: int) -> None:
    page = rebuilt(PAGE + "resume_exactly.py")
    file = io.BytesIO()
    with torch.random.fork_rng(devices=[]):
        whole = page.Run(seed)
        page.train(whole, 12)
        stopped = page.Run(seed)
        page.train(stopped, stop)
        page.save(stopped, file)
        run = page.load(file)
        page.train(run, 12 - stop)
    wanted, got = whole.model.state_dict(), run.model.state_dict()
    assert all(torch.equal(got[key], wanted[key]) for key in wanted)


def test_two_saved_keys_that_fit_one_name_are_refused() -> None:
    renamed_for = rebuilt(PAGE + "renamed_back.py").renamed_for
    state = {"weight": torch.ones(1, 2), "module.weight": torch.zeros(1, 2), "bias": torch.ones(1)}
    with pytest.raises(ValueError, match="two saved keys fit weight"):
        renamed_for(nn.Linear(2, 1), state)

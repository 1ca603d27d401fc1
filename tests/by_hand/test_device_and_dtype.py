"""docs/deploy/device-and-dtype.md: what it builds by hand equals torch's own."""

from copy import deepcopy
from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

PAGE = "deploy/device-and-dtype/"
LAYERS: dict[str, Any] = {
    "Linear": lambda: nn.Linear(3, 3),
    "no bias": lambda: nn.Linear(3, 3, bias=False),
    "BatchNorm1d": lambda: nn.BatchNorm1d(3),
    "no affine": lambda: nn.BatchNorm1d(3, affine=False),
    "no statistics": lambda: nn.BatchNorm1d(3, track_running_stats=False),
    "LayerNorm": lambda: nn.LayerNorm(3),
    "GRU": lambda: nn.GRU(3, 3),
    "nested": lambda: nn.Sequential(nn.Linear(3, 3), nn.Sequential(nn.BatchNorm1d(3))),
}
DTYPES = [torch.float16, torch.bfloat16, torch.float32, torch.float64]


@st.composite
def models(draw: st.DrawFn) -> nn.Module:
    """Layers, some shared; buffers of all kinds, some shared; some gradients; some frozen."""
    names = draw(st.lists(st.sampled_from(sorted(LAYERS)), min_size=1, max_size=4))
    layers = [LAYERS[name]() for name in names]
    if draw(st.booleans()):
        layers.append(layers[0])
    model = nn.Sequential(*layers)
    table = torch.rand(3).to(draw(st.sampled_from(DTYPES)))
    for module in [model, layers[0]]:
        module.register_buffer("table", table, persistent=draw(st.booleans()))
        module.register_buffer("again", table)
    model.register_buffer("integers", torch.arange(3))
    model.register_buffer("flags", torch.tensor([True, False]))
    model.register_buffer("nothing", None)
    model.to(draw(st.sampled_from(DTYPES)))
    for parameter in model.parameters():
        parameter.requires_grad_(draw(st.booleans()))
        if draw(st.booleans()):
            parameter.grad = torch.rand_like(parameter)
    return model


def named(model: nn.Module) -> dict[str, torch.Tensor]:
    tensors = dict(model.named_parameters(remove_duplicate=False))
    tensors |= {f"{name}.grad": p.grad for name, p in tensors.items() if p.grad is not None}
    return tensors | dict(model.named_buffers(remove_duplicate=False))


def same(first: dict[str, torch.Tensor], second: dict[str, torch.Tensor]) -> list[list[bool]]:
    """Which tensors of one dictionary are which objects of the other."""
    return [[a is b for b in second.values()] for a in first.values()]


@given(models(), st.sampled_from(DTYPES))
def test_a_cast_by_hand_equals_to_in_values_dtypes_and_identities(
    model: nn.Module, dtype: torch.dtype
) -> None:
    ours, theirs = model, deepcopy(model)
    for mine, yours in zip(ours.parameters(), theirs.parameters(), strict=True):
        yours.grad = deepcopy(mine.grad)  # which a deepcopy of the parameter drops
    ours_before, theirs_before = named(ours), named(theirs)
    returned = rebuilt(PAGE + "by_hand.py").cast(ours, dtype)
    theirs.to(dtype)
    ours_after, theirs_after = named(ours), named(theirs)
    assert returned is ours
    assert list(ours_after) == list(theirs_after)
    for name, tensor in theirs_after.items():
        assert ours_after[name].dtype == tensor.dtype, name
        assert ours_after[name].requires_grad == tensor.requires_grad, name
        assert torch.equal(ours_after[name], tensor), name
    assert same(ours_before, ours_after) == same(theirs_before, theirs_after)
    assert same(ours_after, ours_after) == same(theirs_after, theirs_after)
    assert list(ours.state_dict()) == list(theirs.state_dict())

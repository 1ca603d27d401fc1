"""What docs/inspect/summary.md builds by hand equals torchinfo and torch, for drawn models."""

import copy
from collections import namedtuple

import pytest
import torch
import torchinfo
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

WIDTH = 4


class Looped(nn.Module):
    """Calls the modules of a list one after the other, some of them again, and none of a few."""

    def __init__(self, layers: list[nn.Module], again: int, spare: bool) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)
        self.again = again
        if spare:
            self.spare = nn.Linear(WIDTH, 3)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for layer in [*self.layers, *self.layers[: self.again]]:
            x = layer(x)
        return x


class Scaled(nn.Module):
    """Holds a parameter of its own beside a layer."""

    def __init__(self, inner: nn.Module) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(WIDTH))
        self.inner = inner

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.inner(x * self.scale)


class Recurrent(nn.Module):
    def __init__(self, layers: int, both: bool) -> None:
        super().__init__()
        size = WIDTH // 2 if both else WIDTH
        self.rnn = nn.LSTM(WIDTH, size, layers, batch_first=True, bidirectional=both)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.rnn(x)[0]


LIGHT = st.one_of(
    st.builds(lambda bias: nn.Linear(WIDTH, WIDTH, bias=bias), st.booleans()),
    st.builds(nn.LayerNorm, st.just(WIDTH), elementwise_affine=st.booleans()),
    st.builds(nn.BatchNorm1d, st.just(3), affine=st.booleans()),
    st.builds(nn.Dropout, st.floats(0, 1)),
    st.builds(lambda: nn.LazyLinear(WIDTH)),
)
HEAVY = st.one_of(
    st.builds(Recurrent, st.integers(1, 2), st.booleans()),
    st.builds(lambda: nn.TransformerEncoderLayer(WIDTH, 2, 8, batch_first=True)),
)


def nested(leaves: st.SearchStrategy) -> st.SearchStrategy:
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda layers: nn.Sequential(*layers)),
            st.builds(
                Looped, st.lists(inner, min_size=1, max_size=3), st.integers(0, 2), st.booleans()
            ),
            st.builds(Scaled, inner),
        ),
        max_leaves=4,
    )


MODELS = nested(LIGHT)
ALL_MODELS = nested(LIGHT | HEAVY)
ours = rebuilt("inspect/summary/summary_by_hand.py")


def built(model: nn.Module, device: str) -> nn.Module:
    """Return a copy whose lazy layers have their shapes, on a device."""
    model = copy.deepcopy(model)
    with torch.no_grad():
        model(torch.zeros(2, 3, WIDTH))
    return model.to(device)


def modes(model: nn.Module) -> list[bool]:
    return [module.training for module in model.modules()]


@given(model=ALL_MODELS, device=st.sampled_from(["cpu", "meta"]), data=st.data())
def test_each_row_is_that_of_torchinfo(model, device, data) -> None:
    model = built(model, device)
    for parameter in model.parameters():
        parameter.requires_grad_(data.draw(st.booleans()))
    x = torch.zeros(2, 3, WIDTH, device=device)
    rows = ours.summary(model, x)
    found = torchinfo.summary(model, input_data=x, verbose=0)
    by_torchinfo = rebuilt("inspect/summary/against_torchinfo.py").by_torchinfo
    assert [row[1:] for row in rows] == list(by_torchinfo(found))
    assert sum(row[3] for row in rows) == found.total_params


@given(model=MODELS, tied=st.booleans(), shared=st.booleans(), data=st.data())
def test_the_column_adds_up_and_the_model_is_as_it_was(model, tied, shared, data) -> None:
    if shared:
        model = nn.Sequential(nn.Sequential(model, nn.ReLU()), model)
    model = built(model, "cpu")
    linear = [m for m in model.modules() if type(m) is nn.Linear and m.weight.shape == (4, 4)]
    for layer in linear if tied else []:
        layer.weight = linear[0].weight
    for module in model.modules():
        module.training = data.draw(st.booleans())
    before, mode = copy.deepcopy(model.state_dict()), modes(model)
    rows = ours.summary(model, torch.ones(2, 3, WIDTH))
    assert sum(row[3] for row in rows) == sum(p.numel() for p in model.parameters())
    assert modes(model) == mode
    assert not any(m._forward_hooks or m._forward_pre_hooks for m in model.modules())
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, before[name])


@given(model=MODELS, lazy=st.booleans())
def test_a_lazy_model_built_on_meta_has_the_rows_of_one_with_numbers(model, lazy) -> None:
    if lazy:
        model = nn.Sequential(nn.LazyLinear(WIDTH), model)
    x = torch.zeros(2, 3, WIDTH)
    assert ours.summary(model, x) == ours.summary(built(model, "meta"), x.to("meta"))


@given(model=MODELS, tied=st.booleans())
def test_a_copy_on_meta_has_the_tree_of_the_model_and_leaves_it(model, tied) -> None:
    model = built(model, "cpu")
    linear = [m for m in model.modules() if type(m) is nn.Linear and m.weight.shape == (4, 4)]
    for layer in linear if tied else []:
        layer.weight = linear[0].weight
    copied = rebuilt("inspect/summary/loaded_model.py").on_meta(model)
    assert repr(copied) == repr(model)
    mine = [*copied.named_parameters(), *copied.named_buffers()]
    theirs = [*model.named_parameters(), *model.named_buffers()]
    assert [(n, t.shape, t.dtype, t.requires_grad) for n, t in mine] == [
        (n, t.shape, t.dtype, t.requires_grad) for n, t in theirs
    ]
    assert all(t.is_meta for _, t in mine)
    assert not any(t.is_meta for _, t in theirs)
    x = torch.zeros(2, 3, WIDTH)
    assert ours.summary(copied, x.to("meta")) == ours.summary(model, x)


@given(model=MODELS, at=st.integers(0, 2))
def test_after_an_error_no_hook_and_no_mode_is_left(model, at) -> None:
    layers = [model, nn.ReLU(), nn.ReLU()]
    layers.insert(at, nn.Linear(WIDTH + 1, WIDTH))
    whole = nn.Sequential(*layers)
    mode = modes(whole)
    with pytest.raises(RuntimeError, match="mat1 and mat2"):
        ours.summary(whole, torch.zeros(2, 3, WIDTH))
    assert modes(whole) == mode
    hooks = [m._forward_hooks or m._forward_pre_hooks for m in whole.modules()]
    lazy = [isinstance(m, nn.LazyLinear) for m in whole.modules()]
    assert not any(h for h, is_lazy in zip(hooks, lazy, strict=True) if not is_lazy)


@given(model=MODELS)
def test_never_called_is_what_no_row_names(model) -> None:
    x = torch.zeros(2, 3, WIDTH)
    called = {row[0] for row in ours.summary(model, x)}
    left = [name for name, _ in model.named_modules() if name not in called]
    model.eval()
    assert rebuilt("inspect/summary/answer_never_called.py").never_called(model, x) == left


@given(model=MODELS, depth=st.integers(0, 6))
def test_to_depth_keeps_the_sum_and_the_short_names(model, depth) -> None:
    rows = ours.summary(model, torch.zeros(2, 3, WIDTH))
    kept = rebuilt("inspect/summary/answer_to_depth.py").to_depth(rows, depth)
    assert sum(row[3] for row in kept) == sum(row[3] for row in rows)
    short = [row for row in rows if not row[0] or row[0].count(".") < depth]
    assert [tuple(row[:3]) for row in kept] == [row[:3] for row in short]


Pair = namedtuple("Pair", "first second")
OUTPUTS = st.recursive(
    st.builds(torch.zeros, st.lists(st.integers(0, 3), max_size=3).map(tuple)) | st.none(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
        | st.builds(Pair, inner, inner)
    ),
    max_leaves=5,
)


@given(output=OUTPUTS)
def test_all_shapes_keep_the_structure(output) -> None:
    shapes = rebuilt("inspect/summary/answer_all_shapes.py").shapes

    def same(one, other):
        if isinstance(one, torch.Tensor):
            return other == tuple(one.shape) and type(other) is tuple
        if isinstance(one, dict):
            return list(one) == list(other) and all(same(one[k], other[k]) for k in one)
        if isinstance(one, (list, tuple)):
            pairs = zip(one, other, strict=True)
            return type(one) is type(other) and all(same(*pair) for pair in pairs)
        return one is other

    assert same(output, shapes(output))


@given(output=OUTPUTS)
def test_the_shape_is_that_of_the_first_tensor(output) -> None:
    def tensors(part):
        if isinstance(part, torch.Tensor):
            yield tuple(part.shape)
        elif part is not None:
            for each in part.values() if isinstance(part, dict) else part:
                yield from tensors(each)

    assert ours.shape_of(output) == next(tensors(output), None)

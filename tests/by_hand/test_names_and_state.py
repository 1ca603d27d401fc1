"""What the page on names and state builds by hand equals torch, for models drawn at random."""

from copy import deepcopy

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

LEAVES = st.sampled_from(
    [
        lambda: nn.Linear(2, 3),
        lambda: nn.Linear(3, 2, bias=False),
        lambda: nn.BatchNorm1d(3),
        lambda: nn.BatchNorm1d(2, affine=False),
        lambda: nn.InstanceNorm1d(2, track_running_stats=True),
        lambda: nn.Embedding(4, 2),
        lambda: nn.MultiheadAttention(4, 2),
        lambda: nn.LSTM(2, 2),
        lambda: nn.ParameterDict({"b": torch.ones(2), "a": torch.zeros(1)}),
        nn.ReLU,
    ]
).map(lambda make: make())


def with_slots(module: nn.Module, slots: list[str]) -> nn.Module:
    """Give a module, beside its children, what a state treats in a way of its own."""
    if "unsaved" in slots:
        module.register_buffer("unsaved", torch.ones(2), persistent=False)
    if "no parameter" in slots:
        module.register_parameter("no_parameter", None)
    if "no buffer" in slots:
        module.register_buffer("no_buffer", None)
    if "no module" in slots:
        module.register_module("no_module", None)
    return module


SLOTS = st.lists(st.sampled_from(["unsaved", "no parameter", "no buffer"]), max_size=2)
NAMES = st.sampled_from(["encoder", "head", "norm", "0", "fc1"])
MODELS = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        with_slots,
        st.lists(inner, max_size=3).map(lambda modules: nn.Sequential(*modules))
        | st.dictionaries(NAMES, inner, max_size=3).map(nn.ModuleDict)
        | inner.map(lambda module: nn.ModuleDict({"first": module, "again": module})),
        SLOTS,
    ),
    max_leaves=6,
)


@given(model=MODELS, slots=st.lists(st.sampled_from(["no module", "unsaved"]), max_size=2))
def test_the_collected_state_is_that_of_torch(model: nn.Module, slots: list[str]) -> None:
    model = with_slots(nn.ModuleList([model]), slots)
    ours, theirs = rebuilt("notions/names-and-state/by_hand.py").state(model), model.state_dict()
    assert list(ours) == list(theirs)
    for key, tensor in theirs.items():
        assert ours[key].data_ptr() == tensor.data_ptr()
        assert ours[key].equal(tensor)
        assert not ours[key].requires_grad


@given(old=MODELS, new=MODELS)
def test_what_fits_is_loaded_and_the_rest_stays(old: nn.Module, new: nn.Module) -> None:
    fitting = rebuilt("notions/names-and-state/what_fits.py").fitting
    for tensor in old.state_dict().values():
        tensor.fill_(7)
    for tensor in new.state_dict().values():
        tensor.fill_(1)
    source, own = old.state_dict(), new.state_dict()
    chosen = fitting(new, source)
    assert list(chosen) == [
        key for key in source if key in own and source[key].shape == own[key].shape
    ]
    result = new.load_state_dict(chosen, strict=False)
    assert not result.unexpected_keys
    written = {own[key].data_ptr() for key in chosen}
    for tensor in own.values():
        assert tensor.eq(7 if tensor.data_ptr() in written else 1).all()


@given(model=MODELS)
def test_the_snapshot_keeps_its_values_and_restores_them(model: nn.Module) -> None:
    snapshot = rebuilt("notions/names-and-state/answer_own_snapshot.py").snapshot
    wanted = deepcopy(model.state_dict())
    kept = snapshot(model)
    for tensor in model.state_dict().values():
        tensor.fill_(1)
    torch.testing.assert_close(kept, dict(wanted))
    model.load_state_dict(kept)
    torch.testing.assert_close(dict(model.state_dict()), dict(wanted))


@given(
    parts=st.lists(st.sampled_from(["fc1", "fc2", "fc10", "xfc1", "module", "weight"]), max_size=4),
    wrapped=st.booleans(),
)
def test_old_names_are_replaced_as_whole_parts(parts: list[str], wrapped: bool) -> None:
    renamed = rebuilt("notions/names-and-state/answer_old_names.py").renamed
    parts = ["block", *parts]
    new = {"fc1": "lin_in", "fc2": "lin_out"}
    wanted = ".".join(new.get(part, part) for part in parts)
    key = ".".join(["module"] * wrapped + parts)
    tensor = torch.ones(1)
    assert list(renamed({key: tensor}).items()) == [(wanted, tensor)]


@given(sources=st.lists(st.integers(0, 5), min_size=1, max_size=6))
def test_the_groups_are_the_names_that_hold_one_parameter(sources: list[int]) -> None:
    ties = rebuilt("notions/names-and-state/answer_find_ties.py").ties
    weights = [nn.Parameter(torch.ones(2, 2)) for _ in range(6)]
    model = nn.Sequential(*[nn.Linear(2, 2, bias=False) for _ in sources])
    for layer, source in zip(model, sources, strict=True):
        layer.weight = weights[source]
    groups = [
        [f"{n}.weight" for n, other in enumerate(sources) if other == source]
        for source in dict.fromkeys(sources)
    ]
    assert ties(model) == [group for group in groups if len(group) > 1]

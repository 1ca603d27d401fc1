"""What docs/inspect/print-and-count.md builds by hand equals torch, for models drawn at random."""

import contextlib
import io
import warnings
from collections import Counter

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import parametrizations, prune

DTYPES = st.sampled_from([torch.float32, torch.float64, torch.bfloat16, torch.complex64])


class Noted(nn.Module):
    """A module whose settings are drawn: none, one line, or several."""

    def __init__(self, note: str) -> None:
        super().__init__()
        self.note = note

    def extra_repr(self) -> str:
        return self.note


LEAVES = st.one_of(
    st.builds(nn.Linear, st.integers(1, 4), st.integers(1, 4), bias=st.booleans(), dtype=DTYPES),
    st.builds(nn.BatchNorm1d, st.integers(1, 3), affine=st.booleans()),
    st.builds(
        nn.LSTM, st.just(2), st.integers(2, 3), st.integers(1, 2), bidirectional=st.booleans()
    ),
    st.builds(nn.Embedding, st.integers(1, 9), st.integers(1, 3)),
    st.builds(nn.Dropout, st.floats(0, 1)),
    st.builds(nn.MultiheadAttention, st.just(4), st.sampled_from([1, 2])),
    st.builds(nn.ParameterList, st.lists(st.builds(torch.ones, st.integers(0, 3)), max_size=2)),
    st.builds(nn.ParameterDict, st.just({"b": torch.ones(2), "a": 3})),
    st.builds(Noted, st.sampled_from(["", "one", "one\ntwo", "one\n two\nthree", " "])),
    st.builds(lambda: parametrizations.weight_norm(nn.Linear(2, 2))),
    st.builds(lambda: prune.random_unstructured(nn.Linear(2, 2), "weight", 0.5)),
)


def dressed(module: nn.Module, slots: list[str], dtype: torch.dtype) -> nn.Module:
    """Give a module, beside its children, what is counted or printed in a way of its own."""
    for number, slot in enumerate(slots):
        if slot == "no module" and not isinstance(module, nn.Sequential):
            module.register_module(str(len(module._modules)), None)
        elif slot == "no parameter":
            module.register_parameter(f"none{number}", None)
        elif slot == "parameter":
            frozen = nn.Parameter(torch.ones(number, 3), requires_grad=False)
            module.register_parameter(f"own{number}", frozen)
        elif slot != "no module":
            values = torch.ones(number + 1).to(dtype)
            module.register_buffer(f"buffer{number}", values, persistent=slot == "saved")
    return module


SLOTS = st.lists(
    st.sampled_from(["no module", "no parameter", "parameter", "saved", "unsaved"]), max_size=3
)


def repeated(module: nn.Module, times: int) -> list[nn.Module]:
    return [module] * times


def groups(inner: st.SearchStrategy) -> st.SearchStrategy:
    several = st.lists(inner, max_size=3) | st.builds(repeated, inner, st.integers(1, 4))
    kinds = st.sampled_from(
        [
            nn.ModuleList,
            lambda m: nn.Sequential(*m),
            lambda m: nn.ModuleDict(dict(zip("abcd", m, strict=False))),
        ]
    )
    made = st.builds(lambda kind, modules: kind(modules), kinds, several)
    return st.builds(dressed, made, SLOTS, st.sampled_from([torch.float32, torch.bool]))


MODELS = st.recursive(LEAVES, groups, max_leaves=6)


def tie(model: nn.Module) -> nn.Module:
    """Tie the weights of all linear layers of one shape."""
    first: dict[tuple[torch.Size, torch.dtype], torch.Tensor] = {}
    for module in model.modules():
        if type(module) is nn.Linear and "weight" in module._parameters:
            kind = module.weight.shape, module.weight.dtype
            module.weight = first.setdefault(kind, module.weight)
    return model


@given(model=MODELS)
def test_the_printed_text_is_that_of_torch(model: nn.Module) -> None:
    assert rebuilt("inspect/print-and-count/repr_by_hand.py").show(model) == repr(model)


def made(kind: type[nn.Module]) -> nn.Module | None:
    """Make a layer of a class of torch with the first arguments that it takes."""
    for arguments in (), (4,), (4, 2), (2, 3, 4), (2, [1]):
        with warnings.catch_warnings(), contextlib.suppress(Exception):
            warnings.simplefilter("ignore")  # deprecated classes print as well
            return kind(*arguments)
    return None


def test_each_layer_of_torch_is_printed_as_torch_does() -> None:
    show = rebuilt("inspect/print-and-count/repr_by_hand.py").show
    kinds = [k for k in vars(nn).values() if isinstance(k, type) and issubclass(k, nn.Module)]
    layers = [layer for kind in kinds if (layer := made(kind)) is not None]
    assert len(layers) > 140
    for layer in layers:
        assert show(layer) == repr(layer)


@given(model=MODELS, tied=st.booleans(), data=st.data())
def test_measure_counts_what_torch_lists(model: nn.Module, tied: bool, data: st.DataObject) -> None:
    model = tie(model) if tied else model
    for module in list(model.modules()):
        if data.draw(st.booleans()):
            module.requires_grad_(False)
    sizes = rebuilt("inspect/print-and-count/measure_by_hand.py").measure(model)
    saved = {id(each) for each in model.state_dict(keep_vars=True).values()}
    wanted: dict[str, tuple[int, int]] = {}
    kinds = [
        ("trainable parameter" if p.requires_grad else "frozen parameter", p)
        for p in model.parameters()
    ]
    kinds += [("saved buffer" if id(b) in saved else "unsaved buffer", b) for b in model.buffers()]
    for kind, tensor in kinds:
        count, size = wanted.get(kind, (0, 0))
        wanted[kind] = count + tensor.numel(), size + tensor.nbytes
    assert sizes == wanted


@given(model=MODELS, tied=st.booleans())
def test_stored_bytes_counts_each_storage_once(model: nn.Module, tied: bool) -> None:
    model = tie(model) if tied else model
    first = next((p for p in model.parameters() if p.numel()), None)
    if first is not None:
        model.register_buffer("view", first.detach().flatten()[:1])
    storages = {}
    for tensor in [*model.parameters(), *model.buffers()]:
        storage = tensor.untyped_storage()
        storages[storage.data_ptr() or id(tensor)] = storage.nbytes()
    got = rebuilt("inspect/print-and-count/stored_bytes.py").stored_bytes(model)
    assert got == sum(storages.values())


@given(
    rows=st.integers(1, 6),
    columns=st.integers(1, 6),
    kind=st.sampled_from(["expanded", "view", "sparse", "meta"]),
    dtype=DTYPES,
)
def test_stored_bytes_of_what_is_not_its_size(rows, columns, kind, dtype) -> None:
    item = dtype.itemsize
    dense = torch.ones(rows, columns, dtype=dtype)
    made = {
        "expanded": lambda: (dense[0].clone().expand(rows, columns), columns * item),
        "view": lambda: (dense[0], rows * columns * item),
        "sparse": lambda: (dense.to_sparse(), rows * columns * (item + 16)),
        "meta": lambda: (dense.to("meta"), rows * columns * item),
    }
    tensor, wanted = made[kind]()
    model = nn.Module()
    model.register_buffer("tensor", tensor)
    got = rebuilt("inspect/print-and-count/stored_bytes.py").stored_bytes(model)
    assert got == wanted


@given(model=MODELS)
def test_places_and_state_tell_what_the_tensors_tell(model: nn.Module) -> None:
    first = next(iter(model.children()), None)
    if first is not None:
        first.to("meta")
    places = rebuilt("inspect/print-and-count/several_devices.py").places(model)
    tensors = [*model.parameters(), *model.buffers()]
    assert places == Counter((str(t.device), t.dtype) for t in tensors)
    shown = rebuilt("inspect/print-and-count/print_state.py").state_of(model)[2]
    parts = {part for device, dtype in places for part in (device, str(dtype)[6:])}
    assert set(shown.split("+")) == (parts or {"none"})


@given(model=MODELS, move=st.booleans())
def test_the_one_device_is_that_of_each_tensor(model: nn.Module, move: bool) -> None:
    first = next(iter(model.children()), None)
    if move and first is not None:
        first.to("meta")
    devices = {t.device for t in [*model.parameters(), *model.buffers()]}
    device_of = rebuilt("inspect/print-and-count/answer_one_device.py").device_of
    if len(devices) > 1:
        with pytest.raises(ValueError, match="2 devices"):
            device_of(model)
    else:
        assert device_of(model) == (devices.pop() if devices else None)


@given(model=MODELS, dtype=st.sampled_from([torch.float16, torch.float32, torch.float64]))
def test_a_checkpoint_takes_the_bytes_of_the_answer(model: nn.Module, dtype: torch.dtype) -> None:
    model = tie(model)
    got = rebuilt("inspect/print-and-count/answer_checkpoint_size.py").checkpoint_bytes(
        model, dtype
    )
    saved = {id(t): t for t in model.state_dict(keep_vars=True).values()}
    wanted = 0
    for tensor in saved.values():
        moves = tensor.is_floating_point() or tensor.is_complex()  # `Module.to` casts both
        wanted += tensor.numel() * (dtype.itemsize if moves else tensor.itemsize)
    assert got == wanted


@given(model=MODELS)
def test_a_file_holds_the_tensors_and_a_little_more(model: nn.Module) -> None:
    state = model.state_dict()
    file = io.BytesIO()
    torch.save(state, file)
    held = sum(
        {
            t.untyped_storage().data_ptr(): t.untyped_storage().nbytes() for t in state.values()
        }.values()
    )
    size = rebuilt("inspect/print-and-count/file_size.py").file_size(state)
    assert size == file.tell()
    assert size >= held


@given(model=MODELS, tied=st.booleans())
def test_own_counts_add_up_to_the_total(model: nn.Module, tied: bool) -> None:
    model = tie(model) if tied else model
    counts = rebuilt("inspect/print-and-count/answer_adds_up.py").own_counts(model)
    assert sum(counts.values()) == sum(p.numel() for p in model.parameters())
    names = [name for name, _ in model.named_modules()]
    assert list(counts) == [name for name in names if name in counts]
    owners = [name.rpartition(".")[0] for name, _ in model.named_parameters()]
    assert set(counts) == set(owners)

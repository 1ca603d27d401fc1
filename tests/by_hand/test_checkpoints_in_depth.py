"""docs/deploy/checkpoints-in-depth.md: what it builds by hand equals torch's own."""

import io
import warnings
import zipfile
from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.utils import parametrizations, prune, spectral_norm, weight_norm

PAGE = "deploy/checkpoints-in-depth/"
LAYERS: dict[str, Any] = {
    "Linear": lambda: nn.Linear(3, 4),
    "no bias": lambda: nn.Linear(1, 3, bias=False),
    "one row": lambda: nn.Linear(3, 1),
    "Conv1d": lambda: nn.Conv1d(2, 3, 2),
    "ConvTranspose2d": lambda: nn.ConvTranspose2d(2, 3, (1, 2)),
}


@st.composite
def tensors(draw: st.DrawFn) -> torch.Tensor:
    """Floats and integers: contiguous, transposed, and slices of something larger."""
    shape = draw(st.lists(st.integers(1, 4), max_size=3))
    dtype = draw(st.sampled_from([torch.float32, torch.int64]))
    tensor = (torch.rand(shape) * 100).to(dtype)
    if tensor.dim() and draw(st.booleans()):
        tensor = tensor.transpose(0, -1)
    if tensor.dim() and draw(st.booleans()):
        tensor = tensor[draw(st.integers(0, tensor.shape[0] - 1)) :]
    return tensor


@given(st.lists(tensors(), max_size=4))
def test_the_file_is_read_as_torch_reads_it(drawn: list[torch.Tensor]) -> None:
    reader = rebuilt(PAGE + "read_by_hand.py").Reader
    state = nn.ParameterDict().state_dict()
    state |= {str(index): tensor for index, tensor in enumerate(drawn)}
    state |= {f"{index} again": tensor for index, tensor in enumerate(drawn)}
    file = io.BytesIO()
    torch.save(state, file)
    ours = reader(zipfile.ZipFile(file)).load()
    file.seek(0)
    theirs = torch.load(file)
    assert list(ours) == list(theirs)
    for key, tensor in theirs.items():
        assert ours[key].dtype == tensor.dtype
        assert ours[key].stride() == tensor.stride()
        assert torch.equal(ours[key], tensor)


@given(
    st.sampled_from(sorted(LAYERS)),
    st.sampled_from(["weight_norm", "spectral_norm", "l1", "random", "structured"]),
    st.sampled_from([0, 1, None]),
    st.booleans(),
    st.floats(0, 1),
)
def test_a_folded_layer_has_plain_keys_and_the_same_weight(
    name: str, change: str, dim: Any, training: bool, amount: float
) -> None:
    fold = rebuilt(PAGE + "folded_back.py").fold
    layer = LAYERS[name]().train(training)
    if change == "weight_norm":
        parametrizations.weight_norm(layer, dim=dim)
    elif change == "spectral_norm":
        parametrizations.spectral_norm(layer, dim=dim)
    elif change == "structured":
        prune.ln_structured(layer, "weight", amount, n=2, dim=dim or 0)
    elif change == "random":
        prune.random_unstructured(layer, "weight", amount)
    else:
        prune.l1_unstructured(layer, "weight", amount)
    wanted = layer.eval().weight.detach().clone()
    model = nn.Sequential(layer.train(training))
    fold(model)
    plain: Any = nn.Sequential(LAYERS[name]())
    plain.load_state_dict(model.state_dict())
    torch.testing.assert_close(plain[0].weight.detach(), wanted)


@given(
    st.sampled_from(sorted(LAYERS)),
    st.sampled_from([0, 1, None]),
    st.integers(1, 3),
    st.sampled_from([1e-12, 1e-3]),
)
def test_renamed_keys_of_the_old_spectral_norm_give_the_same_weight(
    name: str, dim: int | None, iterations: int, eps: float
) -> None:
    renamed = rebuilt(PAGE + "old_norm_keys.py").renamed
    settings: Any = {"n_power_iterations": iterations, "eps": eps, "dim": dim}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        old = spectral_norm(LAYERS[name](), **settings).eval()
    new = parametrizations.spectral_norm(LAYERS[name](), **settings).eval()
    new.load_state_dict(renamed(old.state_dict()))
    old(_input(name))  # its weight is computed by a hook before forward
    torch.testing.assert_close(new.weight, old.weight)


@given(st.sampled_from(sorted(LAYERS)), st.sampled_from([0, 1, None]))
def test_keys_of_the_old_weight_norm_load_as_they_are(name: str, dim: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        old = weight_norm(LAYERS[name](), dim=dim)
    new = parametrizations.weight_norm(LAYERS[name](), dim=dim)
    new.load_state_dict(old.state_dict())
    torch.testing.assert_close(new.weight, old.weight)


def _input(name: str) -> torch.Tensor:
    shapes = {"no bias": (2, 1), "Conv1d": (2, 2, 4), "ConvTranspose2d": (2, 2, 3, 3)}
    return torch.rand(shapes.get(name, (2, 3)))

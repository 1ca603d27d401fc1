"""docs/create/custom-layer.md: the layer against its formula, and a faulty layer for each point."""

from functools import partial

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

PeakNorm = rebuilt("create/custom-layer/peak_norm.py").PeakNorm
checklist = rebuilt("create/custom-layer/checklist.py")
SameKey = rebuilt("create/custom-layer/version.py").SameKey
NewKey = rebuilt("create/custom-layer/version.py").NewKey


@given(
    channels=st.integers(1, 4),
    momentum=st.floats(0, 1),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    sizes=st.lists(st.tuples(st.integers(0, 3), st.integers(1, 5)), min_size=1, max_size=4),
    seed=st.integers(0, 2**31),
)
def test_the_layer_follows_its_formula(channels, momentum, dtype, sizes, seed):
    """A batch of 0 stands for one sample without a batch."""
    torch.manual_seed(seed)
    layer = PeakNorm(channels, momentum, dtype=dtype)
    nn.init.normal_(layer.weight)
    peaks = [1.0] * channels
    for batch, length in sizes:
        shape = (batch, channels, length) if batch else (channels, length)
        x = torch.randn(shape, dtype=dtype)
        y = layer(x)
        samples = x if batch else x[None]
        for channel in range(channels):
            now = max(abs(n) for sample in samples for n in sample[channel].tolist())
            peaks[channel] = (1 - momentum) * peaks[channel] + momentum * now
        torch.testing.assert_close(layer.peak.tolist(), peaks, rtol=1e-5, atol=1e-6)
        factors = [w / (p + layer.eps) for w, p in zip(layer.weight.tolist(), peaks, strict=True)]
        wanted = x * torch.tensor(factors, dtype=dtype)[:, None]
        torch.testing.assert_close(y, wanted, rtol=1e-4, atol=1e-5)
    layer.eval()
    before = layer.peak.clone()
    layer(x)
    assert torch.equal(layer.peak, before)


@given(
    channels=st.integers(1, 4),
    shape=st.lists(st.integers(1, 5), min_size=1, max_size=4).map(tuple),
    name=st.sampled_from(["float32", "float64", "bfloat16"]),
)
def test_it_takes_its_shapes_and_refuses_others(channels, shape, name):
    layer = PeakNorm(channels, dtype=getattr(torch, name))
    x = torch.ones(shape, dtype=getattr(torch, name))
    if len(shape) in (2, 3) and shape[-2] == channels:
        assert layer(x).shape == x.shape
        assert layer(x).dtype == x.dtype
    else:
        with pytest.raises(ValueError, match="expected"):
            layer(x)


class Good(nn.Module):
    """Holds each point; each class below breaks one."""

    def __init__(self, size: int, device=None, dtype=None) -> None:
        super().__init__()
        self.size = size
        self.weight = nn.Parameter(torch.empty(size, device=device, dtype=dtype))
        self.register_buffer("count", torch.empty(size, device=device, dtype=dtype))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.ones_(self.weight)
        nn.init.zeros_(self.count)

    def extra_repr(self):
        return f"{self.size}"

    def forward(self, x):
        if self.training:
            self.count.add_(1)
        return x * self.weight + self.count.clone()


class NoKeywords(Good):
    def __init__(self, size, device=None, dtype=None):
        super().__init__(size, device)


class Hides(Good):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.parts = {"a": [torch.ones(1)]}


class ForgetsTheBuffer(Good):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        nn.init.zeros_(self.count)

    def reset_parameters(self):
        nn.init.ones_(self.weight)


class Counts(Good):
    calls = 0

    def forward(self, x):
        if self.training:
            self.calls += 1
        return super().forward(x) + self.calls


class AddsLater(Good):
    def forward(self, x):
        self.shift = nn.Parameter(torch.zeros(1))
        return super().forward(x) + self.shift


class Overwrites(Good):
    def forward(self, x):
        return super().forward(x.mul_(2) if not x.requires_grad else x * 2)


class Random(Good):
    def forward(self, x):
        keep = torch.rand(()) if x.dtype == torch.float32 and x.dim() == 3 else 1
        return super().forward(x) * keep


class NeedsBatch(Good):
    def forward(self, x):
        return super().forward(x).reshape(len(x), -1, self.size)


class Prints(Good):
    def forward(self, x):
        if not torch.compiler.is_compiling():
            print("called")
        return super().forward(x)


class Swallows(Good):
    def __init__(self, size, device=None, dtype=None, **_):
        super().__init__(size, device, dtype)


class Silent(Good):
    def extra_repr(self):
        return ""


class Unused(Good):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.other = nn.Parameter(torch.zeros_like(self.weight))

    def reset_parameters(self):
        super().reset_parameters()
        if hasattr(self, "other"):
            nn.init.zeros_(self.other)


class WritesWhatBackwardNeeds(Good):
    def forward(self, x):
        if self.training:
            self.count.add_(1)
        return x * self.weight * self.count


class WrongBackward(Good):
    class Twice(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            return x * 2

        @staticmethod
        def backward(ctx, *grads):
            return grads[0] * 3

    def forward(self, x):
        return super().forward(self.Twice.apply(x))


class ReadsValue(Good):
    def forward(self, x):
        y = super().forward(x)
        return y if x.sum().item() > -1e9 else -y


FAULTY = {
    "device_and_dtype": NoKeywords,
    "registers_tensors": Hides,
    "resets_after_meta": ForgetsTheBuffer,
    "same_after_loading": Counts,
    "adds_nothing_later": AddsLater,
    "leaves_input_alone": Overwrites,
    "repeats_in_eval": Random,
    "takes_one_sample": NeedsBatch,
    "prints_nothing": Prints,
    "refuses_unknown": Swallows,
    "tells_settings": Silent,
    "all_get_gradients": Unused,
    "called_twice": WritesWhatBackwardNeeds,
    "right_gradients": WrongBackward,
    "one_graph": ReadsValue,
}


def failed(layer_class):
    torch.manual_seed(0)
    x = torch.rand(4, 3, 5) + 2
    make = partial(layer_class, 5)
    return {p.__name__ for p in checklist.POINTS if checklist.holds(p, make, x.clone()) == "no"}


def test_a_good_layer_holds_each_point():
    assert failed(Good) == set()


def test_each_point_has_a_faulty_layer():
    assert [point.__name__ for point in checklist.POINTS] == list(FAULTY)


@pytest.mark.parametrize("point", FAULTY)
def test_a_point_finds_its_fault(point):
    assert point in failed(FAULTY[point])


@given(
    peak=st.floats(0, 1e3, width=32),
    path=st.lists(st.sampled_from(["a", "peak", "0"]), max_size=3),
    plain=st.booleans(),
)
def test_a_renamed_buffer_needs_no_version(peak, path, plain):
    model = NewKey(1.0)
    for name in path:
        model = nn.ModuleDict({name: model})
    prefix = "".join(name + "." for name in reversed(path))
    state = model.state_dict()
    state[prefix + "peak_abs"] = torch.tensor(peak)
    model.load_state_dict(dict(state) if plain else state)
    torch.testing.assert_close(next(model.buffers()), torch.tensor(peak))
    model.load_state_dict({prefix + "peak": torch.tensor(peak) ** 2})
    torch.testing.assert_close(next(model.buffers()), torch.tensor(peak))


class LeavesTheCount(Good):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.register_buffer("calls", torch.tensor(0))


class Composed(nn.Module):
    """Fills its own tensor, and leaves those of its layer to the caller."""

    def __init__(self, size, device=None, dtype=None):
        super().__init__()
        self.inner = nn.Linear(size, size, device=device, dtype=dtype)
        self.shift = nn.Parameter(torch.empty(size, device=device, dtype=dtype))
        self.reset_parameters()

    def reset_parameters(self):
        nn.init.zeros_(self.shift)

    def extra_repr(self):
        return f"{self.shift.numel()}"

    def forward(self, x):
        return self.inner(x) + self.shift


class KeepsAnOldBuffer(Good):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.counts = [self.count]


def test_a_list_may_hold_registered_weights_but_not_a_buffer_that_moves():
    x = torch.zeros(1, 5)
    assert checklist.holds(checklist.registers_tensors, partial(nn.LSTM, 5, 5), x) == "yes"
    assert checklist.holds(checklist.registers_tensors, partial(KeepsAnOldBuffer, 5), x) == "no"


def test_an_integer_buffer_has_to_be_made_where_it_was_told():
    assert "device_and_dtype" in failed(LeavesTheCount)


def test_a_layer_of_layers_holds_each_point():
    assert failed(Composed) == set()

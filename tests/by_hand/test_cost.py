"""What the page on cost counts by hand equals torch's counter and autograd's saved tensors."""

import math
from collections.abc import Callable
from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

FLOPS = rebuilt("inspect/cost/flops_by_hand.py").FlopsByHand
SAVED = rebuilt("inspect/cost/saved_by_module.py").SavedBytes
FORMULAS = rebuilt("inspect/cost/attention_formula.py").formulas
SIZE = st.integers(1, 4)
CONVOLUTIONS = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}
TRANSPOSED = {1: nn.ConvTranspose1d, 2: nn.ConvTranspose2d, 3: nn.ConvTranspose3d}


def counted(call: Callable, *args: Any, **options: Any) -> FlopCounterMode:
    with FlopCounterMode(display=False, **options) as counter:
        call(*args)
    return counter


def total(counter: FlopCounterMode, name: str) -> int:
    return sum(counter.get_flop_counts().get(f"Sequential.{name}", {}).values())


@st.composite
def nets(draw: Any) -> tuple[nn.Sequential, torch.Tensor]:
    """Draw convolutions of one dimension, then linear layers; some are frozen."""
    dimensions = draw(st.integers(1, 3))
    channels = draw(SIZE)
    x = torch.ones(draw(SIZE), channels, *[draw(st.integers(5, 7)) for _ in range(dimensions)])
    x.requires_grad_(draw(st.booleans()))
    model: Any = nn.Sequential()
    for _ in range(draw(st.integers(0, 2))):
        kind = draw(st.sampled_from([CONVOLUTIONS, TRANSPOSED]))[dimensions]
        width = draw(SIZE)
        model.append(
            kind(
                channels,
                width,
                kernel_size=draw(st.integers(1, 3)),
                stride=draw(st.integers(1, 2)),
                padding=draw(st.integers(0, 1)),
                dilation=draw(st.integers(1, 2)),
                bias=draw(st.booleans()),
            )
        )
        model.append(draw(st.sampled_from([nn.ReLU, nn.Tanh, nn.GELU]))())
        channels = width
        with torch.no_grad():
            try:
                y = model(x)
            except RuntimeError:  # the kernel is larger than what is left of the image
                model = model[:-2]
                channels = model[-2].out_channels if len(model) else x.shape[1]
                y = model(x)
        if not y.numel():
            model = model[:-2]
            channels = model[-2].out_channels if len(model) else x.shape[1]
    flat = draw(st.booleans())
    with torch.no_grad():
        shape = model(x).shape
    if flat:
        model.append(nn.Flatten())
    width = math.prod(shape[1:]) if flat else shape[-1]
    for _ in range(draw(st.integers(0, 3))):
        features = draw(SIZE)
        model.append(nn.Linear(width, features, bias=draw(st.booleans())))
        model.append(draw(st.sampled_from([nn.ReLU, nn.Tanh, nn.GELU]))())
        width = features
    for layer in model:
        layer.requires_grad_(draw(st.booleans()))
    return model, x


@given(nets(), st.booleans())
def test_flops_by_hooks_are_those_of_the_counter_for_each_layer(
    net: tuple[nn.Sequential, torch.Tensor], grad: bool
) -> None:
    model, x = net
    x = x if grad else x.detach()  # see the page: views of what requires a gradient
    by_hand = FLOPS(model)

    def step() -> None:
        with torch.set_grad_enabled(grad):
            y = model(x)
        if y.requires_grad and y.grad_fn is not None:
            y.sum().backward()

    counter = counted(step)
    by_hand.remove()
    for name, _ in model.named_children():
        assert total(counter, name) == by_hand.forward[name] + by_hand.backward[name]
    before = dict(by_hand.forward)
    model(x)
    assert dict(by_hand.forward) == before  # the hooks are gone


@given(
    dimensions=st.integers(1, 3),
    groups=SIZE,
    each=SIZE,
    out=SIZE,
    transposed=st.booleans(),
    rows=SIZE,
)
def test_groups_are_right_forward_and_multiply_the_gradient_of_the_weight(
    dimensions: int, groups: int, each: int, out: int, transposed: bool, rows: int
) -> None:
    kind = (TRANSPOSED if transposed else CONVOLUTIONS)[dimensions]
    layer = kind(groups * each, groups * out, 2, groups=groups)
    x = torch.ones(rows, groups * each, *[5] * dimensions, requires_grad=True)
    by_hand = FLOPS(layer)
    forward = counted(layer, x).get_total_flops()
    assert forward == by_hand.forward[""]
    both = counted(lambda: layer(x).sum().backward()).get_total_flops()
    assert both == forward + forward + groups * forward


@given(
    kind=st.sampled_from([nn.RNN, nn.GRU, nn.LSTM]),
    inputs=SIZE,
    hidden=SIZE,
    layers=st.integers(1, 3),
    directions=st.booleans(),
    bias=st.booleans(),
    steps=SIZE,
    batch=SIZE,
    projected=st.integers(0, 3),
)
def test_a_recurrent_layer_costs_two_flops_for_each_token_and_weight(
    kind: type,
    inputs: int,
    hidden: int,
    layers: int,
    directions: bool,
    bias: bool,
    steps: int,
    batch: int,
    projected: int,
) -> None:
    recurrent_flops = rebuilt("inspect/cost/recurrent_and_attention.py").recurrent_flops
    options = {"num_layers": layers, "bidirectional": directions, "bias": bias}
    if kind is nn.LSTM and projected < hidden:
        options["proj_size"] = projected
    with torch.device("meta"):
        layer = kind(inputs, hidden, **options)
        x = torch.ones(steps, batch, inputs)
    wanted = counted(layer, x).get_total_flops()
    assert recurrent_flops(layer, steps * batch) == wanted


@given(
    batch=SIZE,
    heads=SIZE,
    head=SIZE,
    queries=SIZE,
    keys=SIZE,
    bias=st.booleans(),
    bare=st.booleans(),
)
def test_attention_costs_its_projections_and_two_products(
    batch: int, heads: int, head: int, queries: int, keys: int, bias: bool, bare: bool
) -> None:
    attention_flops = rebuilt("inspect/cost/recurrent_and_attention.py").attention_flops
    with torch.device("meta"):
        layer = nn.MultiheadAttention(heads * head, heads, batch_first=True, bias=bias)
        query = torch.ones(batch, queries, heads * head)
        memory = torch.ones(batch, keys, heads * head)
    call = counted(lambda: layer(query, memory, memory, need_weights=not bare))
    assert attention_flops(batch, queries, keys, heads * head) == call.get_total_flops()


@given(batch=SIZE, heads=SIZE, queries=SIZE, keys=SIZE, width=SIZE)
def test_the_formula_for_fused_attention_is_that_of_the_plain_products(
    batch: int, heads: int, queries: int, keys: int, width: int
) -> None:
    def call(device: str) -> None:
        q = torch.ones(batch, heads, queries, width, device=device)
        k = torch.ones(batch, heads, keys, width, device=device)
        nn.functional.scaled_dot_product_attention(q, k, k)

    fused = counted(call, "cpu", custom_mapping=FORMULAS).get_total_flops()
    assert fused == counted(call, "meta").get_total_flops()


ROW_LAYERS = st.one_of(
    st.builds(nn.Linear, st.just(6), SIZE, bias=st.booleans()),
    st.builds(nn.Dropout, st.sampled_from([0.0, 0.1, 0.9])),
    st.builds(nn.LayerNorm, st.just(6), bias=st.booleans()),
    st.builds(nn.Softmax, dim=st.just(-1)),
    st.sampled_from([nn.ReLU, nn.GELU, nn.SiLU, nn.Tanh, nn.Sigmoid, nn.Identity]).map(
        lambda kind: kind()
    ),
)
IMAGE_LAYERS = st.one_of(
    st.builds(nn.Conv2d, st.just(4), SIZE, SIZE, stride=SIZE, padding=SIZE, bias=st.booleans()),
    st.builds(nn.BatchNorm2d, st.just(4), affine=st.booleans()),
    st.builds(nn.MaxPool2d, SIZE, stride=SIZE),
    st.builds(nn.Flatten),
)


@given(
    layer=st.one_of(ROW_LAYERS, IMAGE_LAYERS),
    rows=st.lists(st.integers(2, 5), min_size=1, max_size=3),
    dtype=st.sampled_from([torch.float32, torch.float64]),
)
def test_saved_bytes_are_those_of_the_formula_for_each_layer(
    layer: nn.Module, rows: list[int], dtype: torch.dtype
) -> None:
    saved_by_hand = rebuilt("inspect/cost/saved_formulas.py").saved_by_hand
    images = isinstance(layer, (nn.Conv2d, nn.BatchNorm2d, nn.MaxPool2d, nn.Flatten))
    shape = (rows[0], 4, 6, 6) if images else (*rows, 6)
    x = torch.ones(shape, dtype=dtype, requires_grad=True)
    saved = SAVED(layer.to(dtype))
    with saved.hooks:
        y = layer(x)
    assert sum(saved.bytes.values()) == saved_by_hand(layer, x, y)


@given(batch=SIZE, heads=SIZE, tokens=st.integers(1, 40), width=SIZE)
def test_explicit_attention_saves_its_weights_and_fused_attention_does_not(
    batch: int, heads: int, tokens: int, width: int
) -> None:
    page = rebuilt("inspect/cost/attention_saves.py")
    q, k, v = (torch.ones(batch, heads, tokens, width, requires_grad=True) for _ in range(3))
    rows = batch * heads * tokens
    for module, numbers in (
        (page.Explicit(), 3 * rows * width + rows * tokens),
        (page.Fused(), 4 * rows * width + rows),
    ):
        saved = SAVED(module)
        with saved.hooks:
            module(q, k, v)
        assert sum(saved.bytes.values()) == 4 * numbers


@given(
    widths=st.lists(SIZE, min_size=2, max_size=6),
    rows=SIZE,
    data=st.data(),
)
def test_the_answer_on_step_flops_is_the_count_of_one_step(
    widths: list[int], rows: int, data: st.DataObject
) -> None:
    step_flops = rebuilt("inspect/cost/answer_step_flops.py").step_flops
    count = len(widths) - 1
    frozen = data.draw(st.lists(st.booleans(), min_size=count, max_size=count))
    model = nn.Sequential()
    for index, fixed in enumerate(frozen):
        model.append(nn.Linear(widths[index], widths[index + 1]).requires_grad_(not fixed))

    def step() -> None:
        y = model(torch.ones(rows, widths[0]))
        if y.requires_grad:
            y.sum().backward()

    assert step_flops(widths, frozen, rows) == counted(step).get_total_flops()


@given(
    branches=st.integers(1, 4),
    width=SIZE,
    rows=SIZE,
    first=st.booleans(),
    needed=st.booleans(),
)
def test_layers_that_share_an_input_are_charged_with_the_backward_flops_of_each_other(
    branches: int, width: int, rows: int, first: bool, needed: bool
) -> None:
    class Branches(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.first = nn.Linear(width, width) if first else nn.Identity()
            self.parts = nn.ModuleList(nn.Linear(width, width) for _ in range(branches))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            x = self.first(x)
            return torch.stack([part(x) for part in self.parts]).sum()

    model = Branches()
    by_hand = FLOPS(model)
    x = torch.ones(rows, width, requires_grad=needed)
    counter = counted(lambda: model(x).backward())
    assert counter.get_total_flops() == by_hand.forward.total() + by_hand.backward.total()
    counts = counter.get_flop_counts()
    for index in range(branches):  # the last one runs backward first, and is closed last
        before = sum(by_hand.backward[f"parts.{other}"] for other in range(index + 1))
        wanted = by_hand.forward[f"parts.{index}"] + before
        if first or needed:
            assert sum(counts[f"Branches.parts.{index}"].values()) == wanted

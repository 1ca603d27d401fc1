"""What the page on export builds by hand equals torch and torchao: a run, a fold, eight bits."""

import logging
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.export import Dim, export
from torch.nn.utils.fusion import fuse_conv_bn_eval

SEED = st.integers(0, 2**31)
LAYERS = {
    "linear": lambda width: nn.Linear(width, width),
    "linear without bias": lambda width: nn.Linear(width, width, bias=False),
    "batch norm": nn.BatchNorm1d,
    "batch norm without weight": lambda width: nn.BatchNorm1d(width, affine=False),
    "layer norm": nn.LayerNorm,
    "dropout": lambda width: nn.Dropout(),
    "relu": lambda width: nn.ReLU(),
    "gelu": lambda width: nn.GELU(approximate="tanh"),
    "softmax": lambda width: nn.Softmax(dim=1),
}


@given(
    seed=SEED,
    width=st.integers(2, 6),
    names=st.lists(st.sampled_from(sorted(LAYERS)), min_size=1, max_size=4),
    batch=st.integers(1, 5),
)
def test_the_run_by_hand_gives_what_the_model_gives(
    seed: int, width: int, names: list[str], batch: int
) -> None:
    run = rebuilt("deploy/export/run_by_hand.py").run
    torch.manual_seed(seed)
    model = nn.Sequential(*[LAYERS[name](width) for name in names]).eval()
    example = torch.randn(3, width)
    program = export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
    x = torch.randn(batch, width)
    torch.testing.assert_close(run(program, x), model(x))


@given(
    seed=SEED,
    groups=st.integers(1, 3),
    channels=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    kernel=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    stride=st.integers(1, 2),
    padding=st.integers(0, 1),
    bias=st.booleans(),
    eps=st.floats(1e-6, 1.0),
)
def test_the_fold_by_hand_is_the_fold_of_torch_and_keeps_the_output(
    seed: int,
    groups: int,
    channels: tuple[int, int],
    kernel: tuple[int, int],
    stride: int,
    padding: int,
    bias: bool,
    eps: float,
) -> None:
    fuse = rebuilt("deploy/export/fused_by_hand.py").fuse
    torch.manual_seed(seed)
    into, out = (groups * each for each in channels)
    conv = nn.Conv2d(into, out, kernel, stride, padding, groups=groups, bias=bias).double()
    norm = nn.BatchNorm2d(out, eps=eps).double()
    nn.init.normal_(norm.weight)
    nn.init.normal_(norm.bias)
    norm(conv(torch.randn(4, into, 6, 6).double()))
    conv.eval()
    norm.eval()

    weight, shift = fuse(conv, norm)
    fused = fuse_conv_bn_eval(conv, norm)
    assert fused.bias is not None
    torch.testing.assert_close(weight, fused.weight.detach(), check_dtype=False)
    torch.testing.assert_close(shift, fused.bias.detach(), check_dtype=False)
    x = torch.randn(2, into, 6, 6).double()
    by_hand = nn.functional.conv2d(x, weight, shift, stride, padding, groups=groups)
    torch.testing.assert_close(by_hand, norm(conv(x)))


@given(
    seed=SEED,
    size=st.tuples(st.integers(2, 40), st.integers(1, 20)),
    bias=st.booleans(),
    magnitude=st.sampled_from([1e-6, 1e-3, 1.0, 1e4]),
    zero_row=st.booleans(),
)
@pytest.mark.filterwarnings("ignore")
def test_the_rows_by_hand_are_the_integers_and_scales_of_torchao(
    seed: int, size: tuple[int, int], bias: bool, magnitude: float, zero_row: bool
) -> None:
    logging.disable(logging.WARNING)
    shown = rebuilt("deploy/export/rows_by_hand.py")
    torch.manual_seed(seed)
    layer = nn.Linear(*size, bias=bias)
    with torch.no_grad():
        layer.weight.mul_(magnitude)
        if zero_row:
            layer.weight[0] = 0
    integers, scale = shown.quantize_rows(layer.weight.detach())
    shown.quantize_(layer, shown.Int8WeightOnlyConfig())
    logging.disable(logging.NOTSET)
    weight: Any = layer.weight
    assert torch.equal(integers, weight.qdata)
    torch.testing.assert_close(scale, weight.scale)
    x = torch.randn(3, size[0])
    by_hand = nn.functional.linear(x, integers * scale, layer.bias)
    torch.testing.assert_close(by_hand, layer(x), rtol=1e-4, atol=1e-4 * magnitude)

"""The layers that docs/notions/build-module.md builds by hand draw and compute what torch's do."""

import itertools
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

LAYERS = rebuilt("notions/build-module/layers_by_hand.py")


def compare(ours: Any, theirs: nn.Module, shape: tuple[int, ...], seed: int) -> None:
    """Hold parameters, outputs in both modes, gradients and state against torch's layer."""
    generator = torch.Generator().manual_seed(seed)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    assert [n for n, _ in ours.named_parameters()] == [n for n, _ in theirs.named_parameters()]
    for mode in (True, True, False):
        x = torch.randn(shape, generator=generator)
        outputs = [layer.train(mode)(x) for layer in (ours, theirs)]
        torch.testing.assert_close(*outputs)
        for output in outputs:
            if output.requires_grad:
                output.square().mean().backward()
    state = theirs.state_dict()
    for key, tensor in ours.state_dict().items():
        torch.testing.assert_close(tensor, state[key])
    grads = dict(theirs.named_parameters())
    for name, parameter in ours.named_parameters():
        torch.testing.assert_close(parameter.grad, grads[name].grad)


def make_both(name: str, seed: int, *arguments: Any, **settings: Any) -> tuple[Any, nn.Module]:
    made = []
    for library in (LAYERS, nn):
        torch.manual_seed(seed)
        made.append(getattr(library, name)(*arguments, **settings))
    return made[0], made[1]


SEED = st.integers(0, 2**31)


@given(
    sizes=st.tuples(st.integers(1, 5), st.integers(1, 5)),
    bias=st.booleans(),
    leading=st.lists(st.integers(0, 3), max_size=3),
    seed=SEED,
)
def test_a_linear_layer_draws_and_computes_what_torch_does(
    sizes: tuple[int, int], bias: bool, leading: list[int], seed: int
) -> None:
    layers = make_both("Linear", seed, *sizes, bias=bias)
    compare(*layers, (*leading, sizes[0]), seed)


ONE_OR_TWO = st.one_of(st.integers(1, 2), st.tuples(st.integers(1, 2), st.integers(1, 2)))


@given(
    groups=st.integers(1, 3),
    widths=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    kernel_size=st.one_of(st.integers(1, 3), st.tuples(st.integers(1, 3), st.integers(1, 3))),
    stride=ONE_OR_TWO,
    padding=st.one_of(st.integers(0, 2), st.tuples(st.integers(0, 2), st.integers(0, 2))),
    word=st.sampled_from([None, "valid", "same"]),
    dilation=ONE_OR_TWO,
    bias=st.booleans(),
    batched=st.booleans(),
    seed=SEED,
)
def test_a_convolution_draws_and_computes_what_torch_does(
    groups: int,
    widths: tuple[int, int],
    kernel_size: Any,
    stride: Any,
    padding: Any,
    word: str | None,
    dilation: Any,
    bias: bool,
    batched: bool,
    seed: int,
) -> None:
    channels = [groups * width for width in widths]
    settings = {
        "stride": 1 if word == "same" else stride,
        "padding": padding if word is None else word,
        "dilation": dilation,
        "groups": groups,
        "bias": bias,
    }
    layers = make_both("Conv2d", seed, *channels, kernel_size, **settings)
    shape = (channels[0], 7, 8)
    compare(*layers, (2, *shape) if batched else shape, seed)


@given(
    channels=st.integers(1, 4),
    eps=st.sampled_from([1e-5, 1e-3, 0.1]),
    momentum=st.sampled_from([0.1, 0.0, 1.0, 0.37, None]),
    affine=st.booleans(),
    track=st.booleans(),
    bias=st.booleans(),
    switched=st.booleans(),
    seed=SEED,
)
def test_a_batch_norm_keeps_the_statistics_and_computes_what_torch_does(
    channels: int,
    eps: float,
    momentum: float | None,
    affine: bool,
    track: bool,
    bias: bool,
    switched: bool,
    seed: int,
) -> None:
    settings = {
        "eps": eps,
        "momentum": momentum,
        "affine": affine,
        "track_running_stats": track,
        "bias": bias,
    }
    layers = make_both("BatchNorm2d", seed, channels, **settings)
    for layer in layers:
        if switched and track:
            vars(layer)["track_running_stats"] = False
    compare(*layers, (3, channels, 2, 3), seed)


@given(
    name=st.sampled_from(["Linear", "Conv2d", "BatchNorm2d"]),
    setting=st.sampled_from(["device", "dtype", "padding_mode", "typo"]),
)
def test_a_setting_that_is_left_out_is_refused_by_its_name(name: str, setting: str) -> None:
    arguments = {"Linear": (2, 1), "Conv2d": (2, 1, 1), "BatchNorm2d": (2,)}[name]
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{setting}'"):
        getattr(LAYERS, name)(*arguments, **{setting: None})


@given(channels=st.tuples(st.integers(1, 6), st.integers(1, 6)), groups=st.integers(1, 6))
def test_groups_that_do_not_divide_the_channels_are_refused_by_both(
    channels: tuple[int, int], groups: int
) -> None:
    outcomes: list[tuple[int, ...] | None] = []
    for library in (LAYERS, nn):
        try:
            outcomes.append(tuple(library.Conv2d(*channels, 1, groups=groups).weight.shape))
        except ValueError:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


@given(
    widths=st.lists(st.integers(1, 4), min_size=2, max_size=5),
    named=st.booleans(),
    seed=SEED,
)
def test_a_sequential_of_rebuilt_layers_trains_as_one_of_torch(
    widths: list[int], named: bool, seed: int
) -> None:
    nets = []
    for library in (LAYERS, nn):
        torch.manual_seed(seed)
        layers = []
        for size_in, size_out in itertools.pairwise(widths):
            layers += [library.Linear(size_in, size_out), library.ReLU()]
        names = [f"layer{index}" for index in range(len(layers))]
        pairs = LAYERS.OrderedDict(zip(names, layers, strict=True))
        nets.append(library.Sequential(pairs) if named else library.Sequential(*layers))
    compare(nets[0], nets[1], (4, widths[0]), seed)


# ---- answers to exercises

"""docs/inspect/see-inside.md: its tools, held against torch and against formulas."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn import functional

watch = rebuilt("inspect/see-inside/watch.py")
weights_of_sdpa = rebuilt("inspect/see-inside/maps_from_identity.py").weights_of_sdpa

seeds = st.integers(0, 2**31)
sizes = st.integers(1, 5)
KINDS = {
    "tanh": nn.Tanh,
    "sigmoid": nn.Sigmoid,
    "relu": nn.ReLU,
    "relu in place": lambda: nn.ReLU(inplace=True),
    "silu in place": lambda: nn.SiLU(inplace=True),
}
chains = st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=4)


def chain(kinds, width):
    net = nn.Sequential()
    for kind in kinds:
        net.extend([nn.Linear(width, width), KINDS[kind]()])
    return net


def hooks_on(model):
    return sum(len(module._forward_hooks) for module in model.modules())


@given(kinds=chains, width=sizes, calls=st.integers(1, 3), grad=st.booleans(), seed=seeds)
def test_capture_keeps_each_output_of_each_call(kinds, width, calls, grad, seed) -> None:
    torch.manual_seed(seed)
    net = chain(kinds, width)
    inputs = [torch.randn(3, width) for _ in range(calls)]
    names = [str(index) for index in range(len(net))]
    with torch.set_grad_enabled(grad), watch.capture(net, *names) as caught:
        for x in inputs:
            net(x)
    assert not hooks_on(net)
    for call, x in enumerate(inputs):
        for name, layer in zip(names, net, strict=True):
            x = layer(x.clone())
            assert torch.equal(caught[name][call], x)
            assert not caught[name][call].requires_grad
    assert all(len(outputs) == calls for outputs in caught.values())


@given(
    kinds=chains,
    width=sizes,
    cut=st.integers(0, 7),
    change=st.sampled_from(["ablate", "patch", "steer", "same"]),
    seed=seeds,
)
def test_what_a_layer_returns_is_replaced_for_the_rest_of_the_net(
    kinds, width, cut, change, seed
) -> None:
    torch.manual_seed(seed)
    net = chain(kinds, width)
    cut %= len(net)
    x, other = torch.randn(2, 3, width)
    mask = torch.rand(width).round()
    source = net[: cut + 1](other.clone()).detach()
    changes = {
        "ablate": mask.mul,
        "patch": lambda h: source,
        "steer": lambda h: h + 2 * mask,
        "same": lambda h: h,
    }
    with watch.replaced(net, str(cut), changes[change]):
        output = net(x)
    activation = net[: cut + 1](x).clone()
    assert torch.equal(output, net[cut + 1 :](changes[change](activation).clone()))
    assert not hooks_on(net)


@given(rows=st.integers(1, 4), given_rows=st.integers(1, 4), seed=seeds)
def test_another_shape_is_refused_and_no_hook_stays(rows, given_rows, seed) -> None:
    torch.manual_seed(seed)
    net = chain(["tanh"], 2)
    x = torch.randn(rows, 2)
    new = torch.zeros(given_rows, 2)
    if rows == given_rows:
        with watch.replaced(net, "0", lambda h: new):
            assert not net(x).any()
    else:
        with pytest.raises(ValueError, match="for"), watch.replaced(net, "0", lambda h: new):
            net(x)
    with pytest.raises(RuntimeError), watch.capture(net, "0", "1"):
        net(torch.zeros(1, 3))
    assert not hooks_on(net)


@given(
    lead=st.lists(st.integers(1, 3), min_size=1, max_size=2),
    queries=sizes,
    keys=sizes,
    width=sizes,
    kind=st.sampled_from(["none", "bool", "float", "causal"]),
    scale=st.none() | st.sampled_from([0.3, 2.0]),
    dtype=st.sampled_from([torch.float32, torch.float64]),
    seed=seeds,
)
def test_with_the_identity_as_values_sdpa_returns_its_weights(
    lead, queries, keys, width, kind, scale, dtype, seed
) -> None:
    torch.manual_seed(seed)
    query = torch.randn(*lead, queries, width, dtype=dtype)
    key = torch.randn(*lead, keys, width, dtype=dtype)
    bias = torch.zeros(queries, keys, dtype=dtype)
    settings = {"scale": scale}
    if kind == "bool":
        seen = torch.rand(queries, keys) < 0.5
        seen[:, 0] = True
        settings["attn_mask"] = seen
        bias.masked_fill_(~seen, -torch.inf)
    if kind == "float":
        bias = torch.randn(queries, keys, dtype=dtype)
        settings["attn_mask"] = bias
    if kind == "causal":
        settings["is_causal"] = True
        bias.masked_fill_(torch.ones(queries, keys).triu(1).bool(), -torch.inf)
    found = weights_of_sdpa(query, key, **settings)
    factor = 1 / math.sqrt(width) if scale is None else scale
    wanted = (query @ key.mT * factor + bias).softmax(dim=-1)
    torch.testing.assert_close(found, wanted, rtol=1e-4, atol=1e-5)
    value = torch.randn(*lead, keys, 3, dtype=dtype)
    output = functional.scaled_dot_product_attention(query, key, value, **settings)
    torch.testing.assert_close(found @ value, output, rtol=1e-4, atol=1e-5)


@given(
    lead=st.lists(st.integers(2, 4), min_size=1, max_size=3),
    width=st.integers(2, 5),
    seed=seeds,
)
def test_the_units_that_the_output_does_not_need_are_found(lead, width, seed) -> None:
    torch.manual_seed(seed)
    layer, head = nn.Linear(width, width), nn.Linear(width, 2)
    roles = torch.randint(3, (width,))  # used, constant, not read
    layer.weight.data[roles == 1] = 0
    head.weight.data = head.weight.data.sign() + head.weight.data
    head.weight.data[:, roles == 2] = 0
    model = nn.Sequential(layer, nn.Identity(), head)
    answer = rebuilt("inspect/see-inside/answer_unused_units.py").unused_units
    found = answer(model, "1", torch.randn(*lead, width))
    assert found == roles.nonzero().flatten().tolist()
    assert not hooks_on(model)


@given(
    groups=st.lists(st.sampled_from([1, 2, 3, 4, 6, 12]), min_size=1, max_size=4),
    place=st.integers(0, 11),
    seed=seeds,
)
def test_a_difference_is_followed_from_place_to_place(groups, place, seed) -> None:
    torch.manual_seed(seed)
    shuffles = [nn.ChannelShuffle(count) for count in groups]
    model = nn.Sequential(*shuffles, nn.Linear(2, 3))
    clean = torch.randn(2, 12, 2)
    corrupted = clean.clone()
    corrupted[:, place] += 5
    wanted = []
    for count in groups:
        place = torch.arange(12).reshape(count, -1).T.flatten().tolist().index(place)
        wanted.append([place])
    names = [str(index) for index in range(len(model))]
    found = rebuilt("inspect/see-inside/answer_carriers.py").carriers(
        model, names, clean, corrupted
    )
    assert found == [*wanted, [place]]

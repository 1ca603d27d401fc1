"""What the page on containers builds by hand equals torch: a chain, a list, a linear layer."""

from copy import deepcopy

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import Tensor, nn

SEED = st.integers(0, 2**31)
WIDTH = 4
KINDS = st.sampled_from(["linear", "relu", "dropout", "norm", "repeated", "chain"])


def make(kind: str, layers: list[nn.Module]) -> nn.Module:
    """Make a layer that maps WIDTH numbers to as many; "repeated" is the first layer once more."""
    if kind == "repeated" and layers:
        return layers[0]
    if kind == "chain":
        return nn.Sequential(nn.Linear(WIDTH, WIDTH), nn.Dropout(0.3))
    made = {"relu": nn.ReLU(), "dropout": nn.Dropout(0.5), "norm": nn.BatchNorm1d(WIDTH)}
    return made.get(kind, nn.Linear(WIDTH, WIDTH))


def several(kinds: list[str]) -> list[nn.Module]:
    layers: list[nn.Module] = []
    for kind in kinds:
        layers.append(make(kind, layers))
    return layers


@given(seed=SEED, kinds=st.lists(KINDS, max_size=5), modes=st.lists(st.booleans(), max_size=3))
def test_the_chain_gives_the_outputs_the_gradients_and_the_keys_of_sequential(
    seed: int, kinds: list[str], modes: list[bool]
) -> None:
    torch.manual_seed(seed)
    layers = several(kinds)
    theirs = nn.Sequential(*layers)
    ours = rebuilt("create/containers/by_hand.py").Chain(*deepcopy(layers))
    assert list(ours.state_dict()) == list(theirs.state_dict())
    assert [name for name, _ in ours.named_modules()] == [
        name for name, _ in theirs.named_modules()
    ]
    for mode in [*modes, True]:
        x = torch.randn(3, WIDTH)
        results: list[tuple[Tensor, Tensor]] = []
        for model in (ours, theirs):
            model.train(mode)
            torch.manual_seed(seed)
            leaf = x.clone().requires_grad_()
            y = model(leaf)
            y.square().sum().backward()
            assert leaf.grad is not None
            results.append((y, leaf.grad))
        torch.testing.assert_close(*results)
    torch.testing.assert_close(ours.state_dict(), theirs.state_dict())
    for mine, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        torch.testing.assert_close(mine.grad, other.grad)


@given(
    kinds=st.lists(KINDS, max_size=5),
    appended=st.lists(KINDS, max_size=3),
    index=st.integers(-8, 8),
)
def test_the_list_holds_names_and_gives_what_a_modulelist_does(
    kinds: list[str], appended: list[str], index: int
) -> None:
    layers = several(kinds)
    ours = rebuilt("create/containers/list_by_hand.py").Layers(layers)
    theirs = nn.ModuleList(layers)
    for layer in several(appended):
        assert ours.append(layer) is ours
        theirs.append(layer)
    assert len(ours) == len(theirs)
    assert list(ours) == list(theirs)
    assert list(ours.state_dict()) == list(theirs.state_dict())
    assert list(ours.named_modules())[1:] == list(theirs.named_modules())[1:]
    results: list[nn.Module | type[Exception]] = []
    for held in (ours, theirs):
        try:
            results.append(held[index])
        except IndexError as error:
            results.append(type(error))
    assert results[0] is results[1]


@given(
    seed=SEED,
    sizes=st.tuples(st.integers(1, 6), st.integers(1, 6)),
    leading=st.lists(st.integers(0, 3), max_size=3),
)
def test_the_linear_layer_of_a_dict_equals_linear_under_renamed_keys(
    seed: int, sizes: tuple[int, int], leading: list[int]
) -> None:
    torch.manual_seed(seed)
    theirs = nn.Linear(*sizes)
    ours = rebuilt("create/containers/longer_keys.py").DictLinear(*sizes)
    ours.load_state_dict({f"params.{key}": value for key, value in theirs.state_dict().items()})
    x = torch.randn(*leading, sizes[0])
    torch.testing.assert_close(ours(x), theirs(x))
    ours(x).square().sum().backward()
    theirs(x).square().sum().backward()
    torch.testing.assert_close(ours.params["weight"].grad, theirs.weight.grad)
    torch.testing.assert_close(ours.params["bias"].grad, theirs.bias.grad)


@given(seed=SEED, batch=st.integers(1, 5))
def test_the_layers_with_a_second_input_do_as_their_lines_say(seed: int, batch: int) -> None:
    torch.manual_seed(seed)
    model = rebuilt("create/containers/two_inputs.py").Gated()
    x = torch.randn(batch, 3)
    gate = torch.randn(batch, 1)
    first, last = model.layers
    torch.testing.assert_close(model(x, gate), last(first(x) * gate) * gate)


@given(seed=SEED, leading=st.lists(st.integers(0, 4), max_size=3))
def test_one_net_in_five_containers_computes_the_same(seed: int, leading: list[int]) -> None:
    shown = rebuilt("create/containers/same_net.py")
    torch.manual_seed(seed)
    x = torch.randn(*leading, 3)
    wanted = shown.chain(x)
    torch.testing.assert_close(shown.layers[1](shown.layers[0](x).relu()), wanted)
    torch.testing.assert_close(shown.named["last"](shown.named["first"](x).relu()), wanted)
    torch.testing.assert_close(shown.of_parameters(x), wanted)

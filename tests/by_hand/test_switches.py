"""What docs/notions/switches.md and its exercises build by hand, held against torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn


class Stays(nn.Sequential):
    """A part that overrides `train`, and stays in eval mode."""

    def train(self, mode=True):
        super().train(mode)
        for child in self.children():
            child.eval()
        return self


LEAVES = st.sampled_from([nn.Linear, nn.Dropout, nn.BatchNorm1d, nn.LSTM])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.tuples(
        st.sampled_from([nn.Sequential, Stays]), st.lists(inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
)


def build(tree):
    if isinstance(tree, tuple):
        kind, parts = tree
        return kind(*map(build, parts))
    settings = {nn.Linear: (2, 2), nn.Dropout: (), nn.BatchNorm1d: (2,), nn.LSTM: (2, 2)}
    return tree(*settings[tree])


def modes(model):
    return [module.training for module in model.modules()]


def flags(model):
    return [parameter.requires_grad for parameter in model.parameters()]


@given(tree=st.lists(TREES, max_size=3), mode=st.booleans(), data=st.data())
def test_the_mode_set_by_hand_is_the_one_that_train_sets(tree, mode, data) -> None:
    ours = nn.Sequential(*map(build, tree))
    theirs = nn.Sequential(*map(build, tree))
    for one, other in zip(ours.modules(), theirs.modules(), strict=True):
        one.training = other.training = data.draw(st.booleans())
    rebuilt("notions/switches/by_hand.py").set_mode(ours, mode)
    theirs.train(mode)
    assert modes(ours) == modes(theirs)


@given(tree=TREES, flag=st.booleans(), data=st.data())
def test_the_flags_set_by_hand_are_those_that_requires_grad_sets(tree, flag, data) -> None:
    ours, theirs = build(tree), build(tree)
    for one, other in zip(ours.parameters(), theirs.parameters(), strict=True):
        one.requires_grad = other.requires_grad = data.draw(st.booleans())
    rebuilt("notions/switches/by_hand.py").set_requires_grad(ours, flag)
    theirs.requires_grad_(flag)
    assert flags(ours) == flags(theirs)


@given(levels=st.lists(st.sampled_from(["off", "on"]), max_size=4), raises=st.booleans())
def test_a_block_without_graph_by_hand_is_no_grad(levels, raises) -> None:
    def seen(off):
        weight = torch.ones(1, requires_grad=True)
        found: list[object] = []

        def enter(level):
            found.append((torch.is_grad_enabled(), (weight * 2).requires_grad))
            if level == len(levels):
                if raises:
                    raise ZeroDivisionError
                return
            context = off() if levels[level] == "off" else torch.enable_grad()
            try:
                with context:
                    enter(level + 1)
            finally:
                found.append((torch.is_grad_enabled(), (weight * 2).requires_grad))

        try:
            enter(0)
        except ZeroDivisionError:
            found.append("raised")
        return found

    by_hand = rebuilt("notions/switches/by_hand.py").without_graph
    assert seen(by_hand) == seen(torch.no_grad)
    assert torch.is_grad_enabled()


@given(data=st.data(), width=st.integers(1, 3), p=st.floats(0, 1))
def test_a_prediction_has_no_graph_and_leaves_each_mode(data, width, p) -> None:
    linear = nn.Linear(2, 2)
    norm = nn.BatchNorm1d(2)
    model = nn.Sequential(linear, nn.Sequential(norm, nn.Dropout(p)))
    for module in model.modules():
        module.training = data.draw(st.booleans())
    before = modes(model)
    predict = rebuilt("notions/switches/answer_restores_modes.py").predict
    x = torch.randn(1, width, generator=torch.Generator().manual_seed(width))
    y = None
    try:
        y = predict(model, x)
    except RuntimeError:
        assert width != 2
    assert modes(model) == before
    assert torch.is_grad_enabled()
    if y is not None:
        assert not y.requires_grad
        assert torch.equal(y, norm.eval()(linear(x)))


DROPPING = st.sampled_from(
    [nn.Dropout, nn.Dropout1d, nn.Dropout2d, nn.Dropout3d, nn.AlphaDropout, nn.FeatureAlphaDropout]
)
OTHER = st.sampled_from([nn.Tanh, nn.ReLU, nn.RReLU, nn.Identity])


@given(kinds=st.lists(st.one_of(DROPPING, OTHER), max_size=6), mode=st.booleans())
def test_only_the_layers_that_drop_are_in_train_mode(kinds, mode) -> None:
    model = nn.Sequential(*(kind() for kind in kinds)).train(mode)
    rebuilt("notions/switches/answer_only_dropout.py").keep_dropout_on(model)
    assert not model.training
    for module, kind in zip(model, kinds, strict=True):
        assert module.training == ("Dropout" in kind.__name__)


@given(
    settings=st.lists(
        st.tuples(
            st.sampled_from([nn.BatchNorm1d, nn.InstanceNorm1d]),
            st.booleans(),  # statistics are tracked
            st.booleans(),  # train mode
            st.booleans(),  # frozen
        ),
        min_size=1,
        max_size=4,
    ),
    seed=st.integers(0, 2**31),
)
def test_a_layer_moves_if_it_tracks_and_trains_and_is_named_if_frozen(settings, seed) -> None:
    model = nn.Sequential()
    wanted = []
    for index, (kind, tracks, training, frozen) in enumerate(settings):
        layer = kind(3, affine=True, track_running_stats=tracks).train(training)
        model.append(layer.requires_grad_(not frozen))
        if tracks and training and frozen:
            wanted.append(str(index))
    before = {name: buffer.clone() for name, buffer in model.named_buffers()}
    still_moving = rebuilt("notions/switches/answer_still_moving.py").still_moving
    x = torch.randn(2, 3, 5, generator=torch.Generator().manual_seed(seed)) + 1
    assert still_moving(model, x) == wanted
    for name, buffer in model.named_buffers():
        assert torch.equal(buffer, before[name])

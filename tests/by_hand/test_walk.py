"""What docs/inspect/walk.md and its exercises build by hand, held against torch."""

from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

KINDS = [nn.ReLU, nn.Tanh, nn.BatchNorm2d, nn.Linear]


@st.composite
def trees(draw):
    """Draw a model: modules that hold any of the modules drawn before them, so some are shared."""
    pool = []
    for kind in draw(st.lists(st.sampled_from(range(4)), min_size=1, max_size=4)):
        arguments = [(), (), (2,), (2, 2)][kind]
        pool.append(KINDS[kind](*arguments))
    linear = [module for module in pool if isinstance(module, nn.Linear)]
    if len(linear) > 1 and draw(st.booleans()):
        linear[1].weight = linear[0].weight
    for _ in range(draw(st.integers(1, 4))):
        parent = nn.Module()
        for number, index in enumerate(draw(st.lists(st.integers(0, len(pool) - 1), max_size=4))):
            parent.add_module(f"part{number}", pool[index])
        if draw(st.booleans()):
            parent.register_module("nothing", None)
            parent.register_parameter("none", None)
        if draw(st.booleans()):
            parent.register_parameter("scale", nn.Parameter(nn.Linear(1, 1).weight.detach()))
        pool.append(parent)
    return pool[-1]


def same(by_hand, by_torch):
    """Say whether two walks give the same names and the same objects, in the same order."""
    left = [(name, id(found)) for name, found in by_hand]
    right = [(name, id(found)) for name, found in by_torch]
    return left == right


PREFIX = st.sampled_from(["", "model", "a.b"])


@given(model=trees(), prefix=PREFIX, remove_duplicate=st.booleans())
def test_named_modules_by_hand_walks_as_torch_does(model, prefix, remove_duplicate) -> None:
    by_hand = rebuilt("inspect/walk/by_hand.py").named_modules
    settings = {"prefix": prefix, "remove_duplicate": remove_duplicate}
    assert same(by_hand(model, **settings), model.named_modules(**settings))


@given(model=trees(), prefix=PREFIX, recurse=st.booleans(), remove_duplicate=st.booleans())
def test_named_parameters_by_hand_lists_as_torch_does(
    model, prefix, recurse, remove_duplicate
) -> None:
    by_hand = rebuilt("inspect/walk/parameters_by_hand.py").named_parameters
    settings = {"prefix": prefix, "recurse": recurse, "remove_duplicate": remove_duplicate}
    assert same(by_hand(model, **settings), model.named_parameters(**settings))


@given(model=trees())
def test_apply_by_hand_visits_as_torch_does(model) -> None:
    by_hand = []
    applied = []
    rebuilt("inspect/walk/apply_by_hand.py").apply(model, by_hand.append)
    model.apply(applied.append)
    assert by_hand == applied


@given(model=trees(), old=st.sampled_from([nn.ReLU, nn.Tanh, nn.BatchNorm2d]))
def test_replace_changes_each_layer_of_a_type_and_keeps_what_is_shared(model, old) -> None:
    before = dict(model.named_modules(remove_duplicate=False))
    rebuilt("inspect/walk/replace_layers.py").replace(model, old, lambda module: nn.GELU())
    after = dict(model.named_modules(remove_duplicate=False))
    assert list(before) == list(after)
    for name, module in after.items():
        if type(before[name]) is old:
            assert type(module) is nn.GELU
        else:
            assert module is before[name]
    for name, module in before.items():
        for other, another in before.items():
            assert (module is another) == (after[name] is after[other])


@given(model=trees(), data=st.data())
def test_freeze_by_name_freezes_what_get_submodule_reaches(model, data) -> None:
    name = data.draw(st.sampled_from([name for name, _ in model.named_modules()][1:] or ["no"]))
    rebuilt("inspect/walk/freeze_by_name.py").freeze(model, name)
    for path, parameter in model.named_parameters():
        assert parameter.requires_grad != f"{path}.".startswith(f"{name}.")


@given(model=trees(), data=st.data())
def test_all_names_of_a_module_lead_to_it_and_no_other_name_does(model, data) -> None:
    wanted = data.draw(st.sampled_from(list(model.modules())))
    names = rebuilt("inspect/walk/answer_all_names.py").names_of(model, wanted)
    assert all(model.get_submodule(name) is wanted for name in names)
    walk = model.named_modules(remove_duplicate=False)
    assert len(names) == sum(module is wanted for _, module in walk)


@given(model=trees(), training=st.booleans())
def test_no_batch_norm_is_left_and_the_rest_is_as_it_was(model, training) -> None:
    model.train(training)
    before = dict(model.named_modules(remove_duplicate=False))
    rebuilt("inspect/walk/answer_group_norms.py").use_group_norm(model)
    after = dict(model.named_modules(remove_duplicate=False))
    assert list(before) == list(after)
    for name, module in after.items():
        replaced = isinstance(before[name], nn.BatchNorm2d)
        assert isinstance(module, nn.GroupNorm) if replaced else module is before[name]
        assert module.training == training


@given(model=trees(), data=st.data())
def test_only_what_is_named_trains(model, data) -> None:
    paths = [path for path, _ in model.named_parameters(remove_duplicate=False)]
    known = [*paths, *(name for name, _ in model.named_modules() if name), "unknown"]
    names = data.draw(st.lists(st.sampled_from(known), max_size=2))
    rebuilt("inspect/walk/answer_only_the_head.py").train_only(model, names)
    for parameter in model.parameters():
        walk = model.named_parameters(remove_duplicate=False)
        own = [path for path, each in walk if each is parameter]
        named = any(path == name or path.startswith(f"{name}.") for path in own for name in names)
        assert parameter.requires_grad == named

"""What docs/inspect/hooks-timeline.md and its exercises build by hand, held against torch."""

import copy

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn
from torch.nn.modules import module as for_all
from torch.optim import optimizer as optimizers

WAYS = st.lists(st.sampled_from(["own", "prepend", "global"]), max_size=8)


@given(
    kind=st.sampled_from(["forward_pre", "forward", "full_backward_pre", "full_backward"]),
    ways=WAYS,
)
def test_the_hooks_of_a_module_fire_in_the_order_by_hand(kind, ways) -> None:
    layer, fired, handles = nn.Linear(1, 1), [], []
    for name, way in enumerate(ways):

        def hook(*given, name=name) -> None:
            fired.append(name)

        if way == "global":
            handles.append(getattr(for_all, f"register_module_{kind}_hook")(hook))
        else:
            register = getattr(layer, f"register_{kind}_hook")
            handles.append(register(hook, prepend=way == "prepend"))
    try:
        layer(torch.ones(1, 1, requires_grad=True)).backward()
    finally:
        for handle in handles:
            handle.remove()
    by_hand = rebuilt("inspect/hooks-timeline/order_by_hand.py").firing_order
    assert fired == by_hand(kind, list(enumerate(ways)))


@given(
    kind=st.sampled_from(["step_pre", "step_post"]),
    ways=st.lists(st.sampled_from(["own", "global"]), max_size=8),
)
def test_the_hooks_of_an_optimizer_fire_in_the_order_by_hand(kind, ways) -> None:
    optimizer, fired, handles = torch.optim.SGD(nn.Linear(1, 1).parameters()), [], []
    for name, way in enumerate(ways):

        def hook(*given, name=name) -> None:
            fired.append(name)

        where = (optimizers, f"register_optimizer_{kind}_hook")
        if way == "own":
            where = (optimizer, f"register_{kind}_hook")
        handles.append(getattr(*where)(hook))
    try:
        optimizer.step()
    finally:
        for handle in handles:
            handle.remove()
    by_hand = rebuilt("inspect/hooks-timeline/order_by_hand.py").firing_order
    assert fired == by_hand(kind, list(enumerate(ways)))


def tree(parts) -> nn.Module:
    """Return a layer, or a Sequential of what a list holds."""
    if isinstance(parts, str):
        return {"linear": nn.Linear(1, 1), "conv": nn.Conv1d(1, 1, 1)}[parts]
    return nn.Sequential(*map(tree, parts))


TREES = st.recursive(
    st.sampled_from(["linear", "conv"]),
    lambda parts: st.lists(parts, min_size=1, max_size=3),
    max_leaves=7,
)


@given(parts=TREES, requires_grad=st.booleans())
def test_the_backward_hooks_of_a_tree_fire_in_the_order_by_hand(parts, requires_grad) -> None:
    program = rebuilt("inspect/hooks-timeline/backward_by_hand.py")
    model = tree(parts)
    by_hand = program.backward_events("model", model, requires_grad)
    assert program.recorded(model, requires_grad) == by_hand


@given(
    size=st.integers(1, 4),
    depth=st.integers(0, 4),
    old=st.booleans(),
    seed=st.integers(0, 2**31),
)
def test_the_answer_loads_old_and_new_names_at_any_depth(size, depth, old, seed) -> None:
    scale = rebuilt("inspect/hooks-timeline/answer_old_names.py").Scale
    torch.manual_seed(seed)
    model = scale(size)
    for _ in range(depth):
        model = nn.Sequential(nn.Tanh(), model)
    other = copy.deepcopy(model)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_()
    state = model.state_dict()
    if old:
        prefix = "1." * depth
        state = {prefix + "w": state[prefix + "weight"], prefix + "b": state[prefix + "bias"]}
    other.load_state_dict(state)
    for mine, theirs in zip(model.parameters(), other.parameters(), strict=True):
        torch.testing.assert_close(mine, theirs, rtol=0, atol=0)

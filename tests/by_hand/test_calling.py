"""What docs/notions/calling.md and its exercises build by hand, held against torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn


class Pair(nn.Module):
    """Takes two inputs, the second also by keyword, and returns a tuple."""

    def forward(self, left, right=2.0):
        return left * 3, left - right


def both(output, function):
    return tuple(map(function, output)) if isinstance(output, tuple) else function(output)


PRE_HOOKS = {
    "nothing": lambda module, args: None,
    "another forward": lambda module, args: setattr(module, "forward", torch.neg),
    "one value": lambda module, args: args[0] + 1 if len(args) == 1 else None,
    "a tuple": lambda module, args: tuple(value * 2 for value in args),
}
PRE_HOOKS_WITH_KWARGS = {
    "nothing": lambda module, args, kwargs: None,
    "other arguments": lambda module, args, kwargs: (tuple(v - 1 for v in args), kwargs),
    "other keywords": lambda module, args, kwargs: (args, {k: v * 3 for k, v in kwargs.items()}),
    "by position": lambda module, args, kwargs: ((*args, *kwargs.values()), {}),
}
HOOKS = {
    "nothing": lambda module, args, output: None,
    "a new output": lambda module, args, output: both(output, torch.neg),
    "from the arguments": lambda module, args, output: both(output, lambda y: y + args[0]),
}
HOOKS_WITH_KWARGS = {
    "nothing": lambda module, args, kwargs, output: None,
    "from the keywords": lambda module, args, kwargs, output: both(
        output, lambda y: y + kwargs.get("right", 7.0)
    ),
}


def choices(hooks):
    return st.tuples(st.sampled_from(sorted(hooks)), st.booleans())


BEFORE = st.one_of(
    st.tuples(st.just(False), choices(PRE_HOOKS)),
    st.tuples(st.just(True), choices(PRE_HOOKS_WITH_KWARGS)),
)
AFTER = st.one_of(
    st.tuples(st.just(False), choices(HOOKS)),
    st.tuples(st.just(True), choices(HOOKS_WITH_KWARGS)),
)


@given(
    kind=st.sampled_from([Pair, nn.Identity, nn.Tanh, nn.Linear]),
    before=st.lists(BEFORE, max_size=4),
    after=st.lists(AFTER, max_size=4),
    right=st.sampled_from(["left out", "by position", "by keyword"]),
    seed=st.integers(0, 2**31),
)
def test_a_call_by_hand_runs_the_hooks_as_a_call_does(kind, before, after, right, seed) -> None:
    settings = (3, 3) if kind is nn.Linear else ()
    theirs = kind(*settings)
    call_by_hand = rebuilt("notions/calling/by_hand.py").CallByHand
    ours = type("ByHand", (call_by_hand, kind), {})(*settings)
    ours.load_state_dict(theirs.state_dict())
    for module in (theirs, ours):
        for with_kwargs, (name, prepend) in before:
            hooks = PRE_HOOKS_WITH_KWARGS if with_kwargs else PRE_HOOKS
            module.register_forward_pre_hook(hooks[name], prepend=prepend, with_kwargs=with_kwargs)
        for with_kwargs, (name, prepend) in after:
            hooks = HOOKS_WITH_KWARGS if with_kwargs else HOOKS
            module.register_forward_hook(hooks[name], prepend=prepend, with_kwargs=with_kwargs)
    x = torch.randn(2, 3, generator=torch.Generator().manual_seed(seed))
    args, kwargs = (x,), {}
    if kind is Pair and right == "by position":
        args = (x, 5.0)
    if kind is Pair and right == "by keyword":
        kwargs = {"right": 5.0}
    torch.testing.assert_close(ours(*args, **kwargs), theirs(*args, **kwargs), rtol=0, atol=0)


@given(
    layers=st.integers(1, 3),
    batch=st.integers(1, 4),
    time=st.integers(1, 5),
    bias=st.booleans(),
    seed=st.integers(0, 2**31),
)
def test_the_last_states_are_those_of_each_sequence_alone(layers, batch, time, bias, seed) -> None:
    lstm = nn.LSTM(3, 4, num_layers=layers, bias=bias)
    x = torch.randn(batch, time, 3, generator=torch.Generator().manual_seed(seed))
    alone = torch.stack([lstm(sequence)[0][-1] for sequence in x])
    last_states = rebuilt("notions/calling/answer_last_state.py").last_states
    torch.testing.assert_close(last_states(lstm, x), alone, rtol=1e-4, atol=1e-5)


@given(
    inputs=st.integers(1, 3),
    shape=st.lists(st.integers(1, 3), max_size=3),
    kind=st.sampled_from(["tensor", "tuple", "dict", "nested"]),
    seed=st.integers(0, 2**31),
)
def test_a_call_with_one_sample_is_a_row_of_the_batch(inputs, shape, kind, seed) -> None:
    class Model(nn.Module):
        def forward(self, *batches):
            y = sum(batches)
            return {
                "tensor": y,
                "tuple": (y, -y),
                "dict": {"y": y},
                "nested": {"y": (y, -y)},
            }[kind]

    generator = torch.Generator().manual_seed(seed)
    batches = [torch.randn(2, *shape, generator=generator) for _ in range(inputs)]
    call_one = rebuilt("notions/calling/answer_one_sample.py").call_one
    model = Model()
    of_all = model(*batches)
    for index in range(2):
        one = call_one(model, *(batch[index] for batch in batches))
        wanted = torch.utils._pytree.tree_map(lambda y, index=index: y[index], of_all)
        torch.testing.assert_close(one, wanted)


@given(
    layers=st.lists(st.sampled_from([nn.Tanh, nn.ReLU, nn.Sigmoid]), max_size=3),
    inputs=st.integers(1, 3),
    factor=st.one_of(st.none(), st.floats(-2, 2)),
    seed=st.integers(0, 2**31),
)
def test_a_chain_is_one_layer_after_the_other(layers, inputs, factor, seed) -> None:
    class Add(nn.Module):
        def forward(self, *terms, factor=1.0):
            return factor * sum(terms)

    generator = torch.Generator().manual_seed(seed)
    terms = [torch.randn(2, 3, generator=generator) for _ in range(inputs)]
    kwargs = {} if factor is None else {"factor": factor}
    modules = [Add(), *(kind() for kind in layers)]
    wanted = modules[0](*terms, **kwargs)
    for module in modules[1:]:
        wanted = module(wanted)
    chain = rebuilt("notions/calling/answer_several_inputs.py").Chain
    assert torch.equal(chain(*modules)(*terms, **kwargs), wanted)

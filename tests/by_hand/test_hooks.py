"""What docs/inspect/hooks.md and its exercises build by hand, held against torch."""

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn


class Pair(nn.Module):
    """Takes two inputs, the second also by keyword, and returns a tuple."""

    def forward(self, left, right=2.0):
        return left * 3, left - right


PRE_HOOKS = {
    "nothing": lambda module, args: None,
    "one value": lambda module, args: args[0] + 1,
    "a tuple": lambda module, args: (args[0] * 2,),
    "all of them": lambda module, args: tuple(value - 1 for value in args),
}
HOOKS = {
    "nothing": lambda module, args, output: None,
    "a new output": lambda module, args, output: (
        tuple(-part for part in output) if isinstance(output, tuple) else -output
    ),
    "from the arguments": lambda module, args, output: args[0],
    "false": lambda module, args, output: False,
}


@given(
    module=st.sampled_from([Pair(), nn.Identity(), nn.Tanh(), nn.Linear(3, 3)]),
    before=st.lists(st.sampled_from(sorted(PRE_HOOKS)), max_size=4),
    after=st.lists(st.sampled_from(["nothing", "a new output", "from the arguments"]), max_size=4),
    last=st.sampled_from(sorted(HOOKS)),
    keyword=st.booleans(),
    seed=st.integers(0, 2**31),
)
def test_a_call_by_hand_runs_the_hooks_as_a_call_does(
    module, before, after, last, keyword, seed
) -> None:
    x = torch.randn(2, 3, generator=torch.Generator().manual_seed(seed))
    kwargs = {"right": 5.0} if keyword and isinstance(module, Pair) else {}
    pre_hooks = [PRE_HOOKS[name] for name in before]
    hooks = [HOOKS[name] for name in [*after, last]]
    by_hand = rebuilt("inspect/hooks/by_hand.py").call(module, pre_hooks, hooks, x, **kwargs)
    handles = [module.register_forward_pre_hook(hook) for hook in pre_hooks]
    handles += [module.register_forward_hook(hook) for hook in hooks]
    called = module(x, **kwargs)
    for handle in handles:
        handle.remove()
    torch.testing.assert_close(by_hand, called, rtol=0, atol=0)


@given(
    shape=st.lists(st.integers(1, 5), min_size=1, max_size=3),
    training=st.booleans(),
    seed=st.integers(0, 2**31),
)
def test_dropout_by_a_hook_is_the_dropout_layer(shape, training, seed) -> None:
    module = nn.Tanh().train(training)
    dropout = nn.Dropout(0.5).train(training)
    x = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        expected = dropout(module(x))
        with module.register_forward_hook(rebuilt("inspect/hooks/apply_dropout.py").drop):
            torch.manual_seed(seed)
            assert torch.equal(module(x), expected)


@given(depth=st.integers(0, 3), width=st.integers(1, 3), fails=st.booleans())
def test_the_context_manager_calls_each_hook_once_and_leaves_none(depth, width, fails) -> None:
    def build(level):
        if level == 0:
            return nn.Linear(3, 3)
        return nn.Sequential(*(build(level - 1) for _ in range(width)))

    model = build(depth)
    called = []
    try:
        with rebuilt("inspect/hooks/removed_again.py").pre_hooks(
            model, lambda module, args: called.append(module)
        ):
            model(torch.zeros(2, 4 if fails else 3))
    except RuntimeError:
        assert fails
    else:
        assert called == list(model.modules())
    assert not any(module._forward_pre_hooks for module in model.modules())


@given(
    activations=st.lists(
        st.sampled_from([(nn.Tanh, False), (nn.ReLU, False), (nn.ReLU, True), (nn.SiLU, True)]),
        min_size=1,
        max_size=3,
    ),
    seed=st.integers(0, 2**31),
)
def test_caught_outputs_are_those_of_the_layers_even_if_they_work_in_place(
    activations, seed
) -> None:
    model = nn.Sequential()
    for kind, inplace in activations:
        model.extend([nn.Linear(3, 3), kind(inplace=True) if inplace else kind()])
    x = torch.randn(4, 3, generator=torch.Generator().manual_seed(seed))
    answer = rebuilt("inspect/hooks/answer_catch_outputs.py")
    caught = answer.outputs_of(model, [str(index) for index in range(len(model))], x)
    for index, module in enumerate(model):
        x = module(x.clone())
        assert torch.equal(caught[str(index)], x)


@given(
    shape=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    unit=st.integers(-3, 2),
    function=st.sampled_from([torch.relu, torch.tanh, torch.exp, torch.sigmoid]),
    seed=st.integers(0, 2**31),
)
def test_a_unit_is_switched_off_alone(shape, unit, function, seed) -> None:
    class Layer(nn.Module):
        def forward(self, x):
            return function(x)

    layer = Layer()
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn([*shape, 3], generator=generator, requires_grad=True)
    wanted = layer(x).detach().clone()
    wanted[..., unit] = 0
    rebuilt("inspect/hooks/answer_zero_unit.py").zero_unit(layer, unit)
    output = layer(x)
    assert torch.equal(output, wanted)
    (gradient,) = torch.autograd.grad(output.sum(), x)
    assert not gradient[..., unit].any()


@given(
    layers=st.lists(st.sampled_from(["fine", "nan", "inf"]), min_size=1, max_size=5),
    nested=st.booleans(),
)
def test_the_first_module_that_gives_nan_or_inf_is_named(layers, nested) -> None:
    class Bad(nn.Module):
        def __init__(self, value):
            super().__init__()
            self.value = value

        def forward(self, x):
            return x + self.value

    values = {"fine": 0.0, "nan": torch.nan, "inf": torch.inf}
    model = nn.Sequential(*(Bad(values[name]) for name in layers))
    if nested:
        model = nn.Sequential(model)
    got = rebuilt("inspect/hooks/answer_first_bad.py").first_bad(model, torch.zeros(2))
    wrong = [index for index, name in enumerate(layers) if name != "fine"]
    prefix = "0." if nested else ""
    assert got == (f"{prefix}{wrong[0]}" if wrong else None)

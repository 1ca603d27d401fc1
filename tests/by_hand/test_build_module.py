"""What docs/notions/build-module.md builds by hand behaves as torch's module and layers do."""

from copy import deepcopy
from typing import Any

import pytest
import torch
from grown import OURS, Plan, both, grow, listed, plans, values
from hypothesis import example, given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

OWN_NAMES = set(vars(nn.Module())) | set(vars(OURS()))

# ---- one module: names are assigned, registered and deleted in any order

NAMES = ["a", "b", "fixed", "forward", "readable", "broken"]
PAIRS: list[tuple[Any, Any]] = [
    *(
        (value, value)
        for value in (
            nn.Parameter(torch.ones(2)),
            nn.Parameter(torch.tensor([1, 2]), requires_grad=False),
            nn.Buffer(torch.ones(2)),
            nn.Buffer(torch.tensor([True]), persistent=False),
            torch.ones(2),
            None,
            7,
            [nn.Linear(1, 1)],
        )
    ),
    (OURS(), nn.Module()),
    (OURS(), nn.Module()),
]
VALUES = [dict(zip((OURS, nn.Module), pair, strict=True)) for pair in PAIRS]


def subclass(base: type) -> Any:
    """Derive a class with a class attribute, a method, and two properties with setters."""

    def read(self: Any) -> object:
        return "read"

    def fail(self: Any) -> object:
        raise AttributeError("missing")

    def write(self: Any, value: object) -> None:
        vars(self)["written"] = value

    names = {
        "fixed": None,
        "forward": read,
        "readable": property(read, write),
        "broken": property(fail, write),
    }
    return type("Derived", (base,), names)


def attempt(base: type, module: Any, how: str, name: str, number: int) -> type | None:
    """Take one step; return the class of the error, if there is one."""
    value = VALUES[number][base]
    steps = {
        "assign": lambda: setattr(module, name, value),
        "delete": lambda: delattr(module, name),
        "parameter": lambda: module.register_parameter(name, value),
        "buffer": lambda: module.register_buffer(name, value),
        "passing buffer": lambda: module.register_buffer(name, value, persistent=False),
        "module": lambda: module.add_module(name, value),
    }
    try:
        steps[how]()
    except (AttributeError, KeyError, TypeError) as error:
        return type(error)
    return None


def held(base: type, module: Any) -> list[object]:
    """Return what each dictionary holds, in order, as names and numbers of values."""

    def number(value: object) -> object:
        found = [n for n, each in enumerate(VALUES) if each[base] is value]
        return found[0] if found else value

    ordinary = {name: value for name, value in vars(module).items() if name not in OWN_NAMES}
    parts = [module._parameters, module._buffers, module._modules, ordinary]
    listed = [[(name, number(value)) for name, value in part.items()] for part in parts]
    return [*listed, module._non_persistent_buffers_set]


HOW = ["assign", "assign", "assign", "delete", "parameter", "buffer", "passing buffer", "module"]
NUMBER = st.integers(0, len(VALUES) - 1)
STEP = st.tuples(st.sampled_from(HOW), st.sampled_from([*NAMES, "a.b", ""]), NUMBER)
STEP_ON_ONE_NAME = st.tuples(st.sampled_from(HOW), st.just("a"), NUMBER)


@given(steps=st.one_of(st.lists(STEP, max_size=20), st.lists(STEP_ON_ONE_NAME, min_size=10)))
@example([("passing buffer", "a", 4), ("buffer", "a", 4)])
def test_parts_assigned_registered_and_deleted_in_any_order_lie_where_torch_puts_them(
    steps: list[tuple[str, str, int]],
) -> None:
    ours = subclass(OURS)()
    theirs = subclass(nn.Module)()
    for how, name, number in steps:
        outcome = attempt(OURS, ours, how, name, number)
        assert outcome == attempt(nn.Module, theirs, how, name, number)
        assert held(OURS, ours) == held(nn.Module, theirs)


# ---- a tree of modules

PREFIX = st.sampled_from(["", "model", "a.b"])


@given(plan=plans(), prefix=PREFIX, remove_duplicate=st.booleans(), recurse=st.booleans())
def test_the_walks_list_what_torch_lists(
    plan: Plan, prefix: str, remove_duplicate: bool, recurse: bool
) -> None:
    (ours, our_pool), (theirs, pool) = both(plan)
    settings = {"prefix": prefix, "remove_duplicate": remove_duplicate}
    modules = [root.named_modules(**settings) for root in (ours, theirs)]
    assert listed(our_pool, modules[0]) == listed(pool, modules[1])
    assert listed(our_pool, ours.named_children()) == listed(pool, theirs.named_children())
    for name in ("named_parameters", "named_buffers"):
        found = [getattr(root, name)(recurse=recurse, **settings) for root in (ours, theirs)]
        assert values(found[0]) == values(found[1])
    sizes = [len(list(root.parameters(recurse))) for root in (ours, theirs)]
    assert sizes[0] == sizes[1]


@given(plan=plans(), path=st.lists(st.sampled_from(["part0", "part1", "weight", ""]), max_size=3))
def test_get_submodule_finds_and_misses_what_torch_does(plan: Plan, path: list[str]) -> None:
    outcomes: list[int | None] = []
    for root, pool in both(plan):
        try:
            outcomes.append(pool.index(root.get_submodule(".".join(path))))
        except AttributeError:
            outcomes.append(None)
    assert outcomes[0] == outcomes[1]


CHANGES = st.lists(
    st.tuples(st.sampled_from(["drop", "rename", "reshape", "add"]), st.integers(0, 20)), max_size=3
)


@given(source=plans(), same=st.booleans(), other=plans(), changes=CHANGES, strict=st.booleans())
def test_a_state_is_written_and_loaded_or_refused_as_by_torch(
    source: Plan, same: bool, other: Plan, changes: list[tuple[str, int]], strict: bool
) -> None:
    results = []
    for (root, _), (target, _) in zip(both(source), both(source if same else other), strict=True):
        state = root.state_dict()
        for tensor in state.values():
            tensor.mul_(2)
        written = values(state.items())
        for change, number in changes:
            key = list(state)[number % len(state)] if state else "none"
            tensor = state.pop(key, torch.zeros(4))
            if change == "rename":
                state[f"{key}x"] = tensor
            elif change == "reshape":
                state[key] = torch.zeros(5)
            elif change == "add":
                state |= {key: tensor, "more": tensor}
        for path, module in target.named_modules(remove_duplicate=False):
            for name, child in module._modules.items():
                if child is None:  # torch does not report keys below it, the class by hand does
                    start = f"{path}.{name}." if path else f"{name}."
                    state = {key: state[key] for key in state if not key.startswith(start)}
        objects = [id(tensor) for _, tensor in target.named_parameters()]
        try:
            missing, unexpected = target.load_state_dict(state, strict=strict)
            outcome = (missing, sorted(unexpected))
        except RuntimeError as error:
            text = str(error)
            parts = ("Missing key(s) in state_dict", "Unexpected key(s) in state_dict")
            outcome = [part in text for part in parts], text.count("size mismatch for")
        assert [id(tensor) for _, tensor in target.named_parameters()] == objects
        results.append((written, outcome, values(target.state_dict().items())))
    assert results[0] == results[1]


@given(plan=plans(), data=st.data())
def test_modes_reach_what_torch_reaches_and_apply_visits_in_its_order(
    plan: Plan, data: Any
) -> None:
    steps = data.draw(st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=4))
    outcomes = []
    for root, pool in both(plan):
        for number, mode in steps:
            module = pool[number % len(pool)]
            assert (module.train() if mode else module.eval()) is module
        visited: list[int] = []
        assert root.apply(lambda module, pool=pool, to=visited: to.append(pool.index(module)))
        outcomes.append(([module.training for module in pool], visited))
    assert outcomes[0] == outcomes[1]
    with pytest.raises(ValueError, match="boolean"):
        OURS().train(1)


DTYPES = st.sampled_from([torch.float64, torch.float16, torch.bfloat16, torch.float32])


@given(plan=plans(), dtypes=st.lists(DTYPES, min_size=1, max_size=2), with_grad=st.booleans())
def test_a_cast_gives_the_dtypes_of_torch_and_keeps_each_parameter(
    plan: Plan, dtypes: list[torch.dtype], with_grad: bool
) -> None:
    outcomes = []
    for root, _ in both(plan):
        parameters = list(root.parameters())
        for parameter in parameters:
            if with_grad:
                parameter.grad = torch.ones(3)
        for dtype in dtypes:
            assert root.to(dtype) is root
        assert all(a is b for a, b in zip(root.parameters(), parameters, strict=True))
        grads = [None if p.grad is None else p.grad.dtype for p in parameters]
        outcomes.append((values(root.state_dict().items()), grads))
        outcomes[-1][0].extend(values(root.named_buffers()))
    assert outcomes[0] == outcomes[1]
    assert grads == [dtypes[-1] if with_grad else None] * len(grads)


@given(plan=plans())
def test_a_module_prints_as_on_torch_and_a_copy_has_the_same_state(plan: Plan) -> None:
    (ours, _), (theirs, _) = both(plan)
    assert repr(ours) == repr(theirs)
    copy = deepcopy(ours)
    assert values(copy.state_dict().items()) == values(theirs.state_dict().items())
    assert not {id(p) for p in copy.parameters()} & {id(p) for p in ours.parameters()}


PRE_HOOKS = [
    lambda module, args: None,
    lambda module, args: args[0] + 1,
    lambda module, args: (args[0] * 2,),
]
HOOKS = [
    lambda module, args, output: None,
    lambda module, args, output: -output,
    lambda module, args, output: output + args[0],
]
REGISTERED = st.tuples(st.booleans(), st.integers(0, 5), st.integers(0, 2), st.booleans())


@given(plan=plans(), hooks=st.lists(REGISTERED, max_size=5), seed=st.integers(0, 2**31))
def test_a_call_runs_the_hooks_that_are_left_as_torch_does(
    plan: Plan, hooks: list[tuple[bool, int, int, bool]], seed: int
) -> None:
    x = torch.randn(3, generator=torch.Generator().manual_seed(seed))
    outcomes = []
    for root, pool in both(plan):
        handles = []
        for before, number, which, removed in hooks:
            module = pool[number % len(pool)]
            if before:
                handle = module.register_forward_pre_hook(PRE_HOOKS[which])
            else:
                handle = module.register_forward_hook(HOOKS[which])
            handles.append((handle, removed))
        for handle, removed in handles:
            if removed:
                handle.remove()
                handle.remove()  # the second time does nothing
        output = root(x)
        loss = output.square().sum()
        gradients = []
        if loss.requires_grad:
            loss.backward()
            gradients = [(name, p.grad) for name, p in root.named_parameters()]
        keyword = pool[0](x, shift=0.5)
        outcomes.append((output, keyword, gradients))
    for ours, theirs in zip(*[flat(outcome) for outcome in outcomes], strict=True):
        assert ours is theirs or torch.equal(ours, theirs)


def flat(outcome: Any) -> list[torch.Tensor | None]:
    output, keyword, gradients = outcome
    return [output, keyword, *(gradient for _, gradient in gradients)]


@given(flags=st.lists(st.booleans(), max_size=6))
def test_prepended_hooks_run_in_the_order_of_torch(flags: list[bool]) -> None:
    answer = rebuilt("notions/build-module/answer_first_hook.py")
    if flags:
        assert answer.order(answer.WithPrepend, flags, 0) == answer.order(nn.Module, flags, 0)


@given(plan=plans(), device=st.sampled_from(["cpu", "meta"]), dtype=DTYPES)
def test_an_assigned_state_is_the_one_that_torch_assigns(
    plan: Plan, device: str, dtype: torch.dtype
) -> None:
    assign = rebuilt("notions/build-module/answer_assigned_state.py").assign
    by_hand, _ = grow(nn.Module, plan)
    by_torch, _ = grow(nn.Module, plan)
    source, _ = grow(nn.Module, plan)
    state = dict(source.to(dtype).state_dict())
    assign(by_hand.to(device), state)
    by_torch.to(device).load_state_dict(state, assign=True)
    for key, tensor in by_torch.state_dict().items():
        assert by_hand.state_dict()[key].data_ptr() == tensor.data_ptr()
    assert [n for n, _ in by_hand.named_parameters(remove_duplicate=False)] == [
        n for n, _ in by_torch.named_parameters(remove_duplicate=False)
    ]

"""What the page on assignment builds by hand keeps the same dictionaries as torch."""

from typing import Any

import torch
from hypothesis import given
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

NAMES = ["a", "b", "c", "fixed", "forward", "readable", "broken"]
VALUES: list[Any] = [
    nn.Parameter(torch.ones(2)),
    nn.Parameter(torch.zeros(1, 3)),
    nn.Parameter(torch.tensor([1, 2]), requires_grad=False),
    nn.Buffer(torch.ones(2)),
    nn.Buffer(torch.tensor([True])),
    nn.Linear(2, 1),
    nn.ModuleList(),
    torch.ones(2),
    torch.ones(2, requires_grad=True) * 2,
    None,
    7,
    "text",
    [nn.Linear(1, 1)],
]
DELETE = len(VALUES)


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


def attempt(module: Any, name: str, number: int) -> type | None:
    """Assign a value or delete the name; return the class of the error, if there is one."""
    try:
        if number == DELETE:
            delattr(module, name)
        else:
            setattr(module, name, VALUES[number])
    except (AttributeError, KeyError, TypeError) as error:
        return type(error)
    return None


def held(module: Any, own: set[str]) -> list[list[tuple[str, int]]]:
    """Return what each dictionary holds, in order, as names and identities."""
    ordinary = {name: value for name, value in vars(module).items() if name not in own}
    parts = [module._parameters, module._buffers, module._modules, ordinary]
    return [[(name, id(value)) for name, value in part.items()] for part in parts]


STEP = st.tuples(st.sampled_from(NAMES), st.integers(0, DELETE))


@given(steps=st.lists(STEP, max_size=12))
def test_assignments_and_deletions_in_any_order_leave_what_torch_leaves(
    steps: list[tuple[str, int]],
) -> None:
    ours = subclass(rebuilt("notions/assignment/by_hand.py").ByHand)()
    theirs = subclass(nn.Module)()
    own = set(vars(nn.Module()))
    for name, number in steps:
        assert attempt(ours, name, number) == attempt(theirs, name, number)
        assert held(ours, own) == held(theirs, own)
        for each in NAMES[:4]:
            assert getattr(ours, each, "missing") is getattr(theirs, each, "missing")


@given(first=st.integers(0, DELETE - 1), second=st.integers(0, DELETE), name=st.sampled_from(NAMES))
def test_a_value_over_another_ends_where_torch_puts_it(first: int, second: int, name: str) -> None:
    ours = subclass(rebuilt("notions/assignment/by_hand.py").ByHand)()
    theirs = subclass(nn.Module)()
    own = set(vars(nn.Module()))
    for number in (first, second):
        assert attempt(ours, name, number) == attempt(theirs, name, number)
        assert held(ours, own) == held(theirs, own)

"""Trees of modules, drawn as plans and grown twice: on the page's Module and on torch's."""

from typing import Any

import torch
from hypothesis import strategies as st
from shown import rebuilt
from torch import nn

OURS = rebuilt("notions/build-module/module_by_hand.py").Module


def leaf(base: type) -> type:
    class Leaf(base):
        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number
            self.weight = nn.Parameter(torch.arange(3.0) + number)
            self.register_parameter("empty", None)
            self.count = nn.Buffer(torch.tensor(number))
            self.mean = nn.Buffer(torch.full((2,), float(number)))
            self.cache = nn.Buffer(torch.zeros(1), persistent=False)

        def extra_repr(self) -> str:
            return ["", "one line", "two\nlines"][self.number % 3]

        def forward(self, x: torch.Tensor, shift: float = 0.0) -> torch.Tensor:
            return x * self.weight + self.mean.sum() + shift

    return Leaf


def inner(base: type) -> type:
    class Inner(base):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            for child in self._modules.values():
                if child is not None:
                    x = child(x)
            return x

    return Inner


CLASSES = {base: (leaf(base), inner(base)) for base in (OURS, nn.Module)}
Plan = tuple[int, list[list[int | None]], bool]


@st.composite
def plans(draw: Any) -> Plan:
    """Draw how many leaves there are, and which earlier parts each later module holds."""
    leaves = draw(st.integers(1, 3))
    parents = []
    for count in range(leaves, leaves + draw(st.integers(1, 3))):
        child = st.one_of(st.none(), st.integers(0, count - 1), st.integers(0, count - 1))
        parents.append(draw(st.lists(child, max_size=3)))
    return leaves, parents, draw(st.booleans())


def grow(base: type, plan: Plan) -> tuple[Any, list[Any]]:
    """Make the modules of a plan; return the root and all of them, numbered."""
    leaves, parents, tied = plan
    of_leaf, of_inner = CLASSES[base]
    pool = [of_leaf(number) for number in range(leaves)]
    if tied:
        pool[-1].weight = pool[0].weight
        pool[-1].mean = pool[0].mean
    for children in parents:
        parent = of_inner()
        for index, child in enumerate(children):
            parent.add_module(f"part{index}", None if child is None else pool[child])
        pool.append(parent)
    return pool[-1], pool


def both(plan: Plan) -> list[tuple[Any, list[Any]]]:
    return [grow(base, plan) for base in (OURS, nn.Module)]


def listed(pool: list[Any], walk: Any) -> list[tuple[str, int]]:
    return [(name, pool.index(module)) for name, module in walk]


def values(walk: Any) -> list[tuple[str, torch.dtype, list[float]]]:
    return [(name, tensor.dtype, tensor.tolist()) for name, tensor in walk]

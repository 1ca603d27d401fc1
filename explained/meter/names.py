"""What of torch.nn there is to run: read from the installed torch."""

import importlib
import inspect
import re
from collections.abc import Iterator
from types import BuiltinFunctionType, FunctionType
from typing import Any

GROUPS = (  # modules, and the one class whose methods are names of their own
    "torch.nn",
    "torch.nn.Module",
    "torch.nn.functional",
    "torch.nn.init",
    "torch.nn.utils",
    "torch.nn.utils.parametrize",
    "torch.nn.utils.parametrizations",
    "torch.nn.utils.rnn",
    "torch.nn.utils.prune",
    "torch.nn.attention",
    "torch.nn.parallel",
)
# Newer marks of torch leave an attribute; the older ones are a sentence of the documentation.
DEPRECATED = re.compile(r"This (?:function|method|class) is (?:now )?deprecated")


def names() -> dict[str, dict[str, Any]]:
    """Return what can run, by group: public functions and classes of the installed torch.

    Constants and enumerations are left out: nothing in them runs.
    """
    groups: dict[str, dict[str, Any]] = {}
    for group in GROUPS:
        above, _, last = group.rpartition(".")
        owner: Any = getattr(importlib.import_module(above), last, None)
        owner = owner or importlib.import_module(group)  # torch.nn.utils.prune waits to be imported
        public = getattr(owner, "__all__", None) or [n for n in vars(owner) if _own(owner, n)]
        found = {name: getattr(owner, name) for name in sorted(public) if name[0] != "_"}
        groups[group] = {
            f"{group}.{name}": value
            for name, value in found.items()
            if callable(value) and not hasattr(value, "__members__")
        }
    return groups


def everything() -> dict[str, Any]:
    """Return the names of all groups."""
    return {name: value for group in names().values() for name, value in group.items()}


def _own(owner: Any, name: str) -> bool:
    """Say whether a name of a module without `__all__` is its own, documented, not an import."""
    value = getattr(owner, name)
    home = str(getattr(value, "__module__", ""))
    return isinstance(owner, type) or bool(
        (home.startswith(owner.__name__) and (isinstance(value, type) or value.__doc__))
        # F.conv2d is torch.conv2d, which is written in C++.
        or (isinstance(value, BuiltinFunctionType) and home in ("torch", "torch._C._nn"))
    )


def is_deprecated(value: Any) -> bool:
    """Say whether torch marks a function or class as deprecated."""
    marks = getattr(value, "__dict__", ())
    return "__deprecated__" in marks or bool(DEPRECATED.search(value.__doc__ or ""))


def makers(kind: type) -> Iterator[FunctionType]:
    """Yield what Python runs when an instance is made; all methods of a class that has no such."""
    found = [inspect.getattr_static(kind, name) for name in ("__new__", "__init__")]
    found = [getattr(maker, "__func__", maker) for maker in found]
    if not any(isinstance(maker, FunctionType) for maker in found):
        found = [getattr(value, "__func__", value) for value in vars(kind).values()]
    # The hook asks the first argument what is made.
    yield from (m for m in found if isinstance(m, FunctionType) and m.__code__.co_argcount)

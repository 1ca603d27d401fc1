import inspect
import textwrap

from torch import nn


def names_in(function):
    """Return the global names and the attributes in a function's code."""
    undecorated = inspect.unwrap(function)
    return undecorated.__code__.co_names


def uses_functional(kind):
    """Say whether forward names F, or calls a method that does."""
    used = names_in(kind.forward)
    if "F" in used:
        return True
    for name in used:
        method = getattr(kind, name, None)
        if inspect.isfunction(method) and "F" in names_in(method):
            return True
    return False


everything = [getattr(nn, name) for name in nn.modules.__all__]
modules = [kind for kind in everything if issubclass(kind, nn.Module)]
others = [kind.__name__ for kind in modules if not uses_functional(kind)]

print("modules:", len(modules))
print("use F:", len(modules) - len(others))
print(textwrap.fill("others: " + ", ".join(others), 64))

import inspect
import textwrap

from torch import nn


def names_in(function):
    """Return the global names and attributes that its code uses."""
    return inspect.unwrap(function).__code__.co_names


def uses_functional(kind):
    """Say whether forward names F, or calls a method that does."""
    used = names_in(kind.forward)
    if "F" in used:
        return True
    methods = [getattr(kind, name, None) for name in used]
    methods = [method for method in methods if inspect.isfunction(method)]
    return any("F" in names_in(method) for method in methods)


everything = [getattr(nn, name) for name in nn.modules.__all__]
modules = [kind for kind in everything if issubclass(kind, nn.Module)]
others = [kind.__name__ for kind in modules if not uses_functional(kind)]

print("modules:", len(modules))
print("compute with F:", len(modules) - len(others))
print(textwrap.fill("others: " + ", ".join(others), 64))

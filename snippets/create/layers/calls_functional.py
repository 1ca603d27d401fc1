import inspect
import textwrap

from torch import nn


def uses_f(function):
    return "F" in inspect.unwrap(function).__code__.co_names


def helpers(cls):
    names = inspect.unwrap(cls.forward).__code__.co_names
    methods = [getattr(cls, name, None) for name in names]
    return [method for method in methods if inspect.isfunction(method)]


classes = [getattr(nn, name) for name in nn.modules.__all__]
modules = [cls for cls in classes if issubclass(cls, nn.Module)]
direct = [cls for cls in modules if uses_f(cls.forward)]
others = [cls for cls in modules if cls not in direct]
helped = [cls for cls in others if any(map(uses_f, helpers(cls)))]
neither = [cls.__name__ for cls in others if cls not in helped]

print("modules:", len(modules))
print("F in forward:", len(direct))
print("F in a method that forward calls:", len(helped))
print("together:", len(direct) + len(helped))
print(textwrap.fill("neither: " + ", ".join(neither), 64))

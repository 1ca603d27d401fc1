# --8<-- [start:assign]
import torch
from torch import nn

# (dictionary, kind registered in it, kind that may replace a value in it)
KINDS = [
    ("_parameters", nn.Parameter, nn.Parameter),
    ("_modules", nn.Module, nn.Module),
    ("_buffers", nn.Buffer, torch.Tensor),
]


class Assigns:
    def __init__(self):
        for where, _, _ in KINDS:
            self.__dict__[where] = {}

    def __setattr__(self, name, value):
        for where, registered, accepted in KINDS:
            slots = self.__dict__[where]
            if isinstance(value, registered):
                self.make_room(name, where)
                slots[name] = value
                return
            if name in slots:
                if value is not None and not isinstance(value, accepted):
                    raise TypeError(f"cannot assign {type(value)} in {where}")
                slots[name] = value
                return
        super().__setattr__(name, value)  # an ordinary attribute

    def make_room(self, name, where):
        if where != "_buffers":  # a buffer replaces no ordinary attribute
            for other in ("__dict__", "_parameters", "_modules", "_buffers"):
                if other != where:
                    getattr(self, other).pop(name, None)
        held_here = name in self.__dict__[where]
        if where != "_modules" and not held_here and hasattr(self, name):
            raise KeyError(f"attribute {name!r} already exists")


# --8<-- [end:assign]


# --8<-- [start:read]
class ByHand(Assigns):
    def __getattr__(self, name):  # only called if Python found nothing
        for where, _, _ in KINDS:
            if name in self.__dict__[where]:
                return self.__dict__[where][name]
        raise AttributeError(f"no attribute {name!r}")

    def __delattr__(self, name):
        for where, _, _ in KINDS:
            if name in self.__dict__[where]:
                del self.__dict__[where][name]
                return
        super().__delattr__(name)


# --8<-- [end:read]

# --8<-- [start:compare]
one = torch.ones(2)
values = [nn.Parameter(one), nn.Buffer(one), nn.Identity(), one, None, 7]


def outcome(module, old, new):
    module.x = old
    try:
        module.x = new
    except (KeyError, TypeError) as error:
        return type(error)
    for where in ("_parameters", "_buffers", "_modules"):
        if "x" in vars(module)[where]:
            return where
    return "__dict__"


same = 0
for old in values:
    for new in values:
        ours = outcome(ByHand(), old, new)
        theirs = outcome(nn.Module(), old, new)
        same += ours == theirs
print(f"same outcome in {same} of {len(values) ** 2}")
# --8<-- [end:compare]

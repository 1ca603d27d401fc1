# --8<-- [start:specification]
from collections import OrderedDict, namedtuple
from typing import Any

import torch
from torch import nn


def make_net(base) -> Any:
    class Scale(base):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.tensor(2.0))

        def extra_repr(self):
            return f"weight={self.weight.item()}"

        def forward(self, x):
            return self.weight * x

    class Net(base):
        def __init__(self):
            super().__init__()
            self.scale = Scale()
            self.bias = nn.Parameter(torch.tensor(1.0))
            self.count = nn.Buffer(torch.tensor(0))
            self.title = "2x + 1"

        def forward(self, x):
            return self.scale(x) + self.bias

    return Net()


# --8<-- [end:specification]


# --8<-- [start:check]
def check(test, base):
    name = "nn.Module" if base is nn.Module else base.__name__
    try:
        test(base)
    except (AssertionError, AttributeError, TypeError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
    else:
        print(f"{name} passes {test.__name__}")


def error_of(function, *arguments):
    """Call the function; return the class of its error, or None."""
    try:
        function(*arguments)
    except (AttributeError, KeyError, RuntimeError, TypeError) as error:
        return type(error)
    return None


# --8<-- [end:check]


# --8<-- [start:register-test]
def test_register(base):
    module = base()
    weight = nn.Parameter(torch.ones(2))
    module.register_parameter("weight", weight)
    module.register_parameter("bias", None)
    module.register_buffer("mean", torch.zeros(2), persistent=False)
    assert list(module._parameters) == ["weight", "bias"]
    assert module._parameters["weight"] is weight
    assert list(module._buffers) == ["mean"]

    # Refused: a plain tensor, a dot, a name that is taken.
    module.title = "text"
    register = module.register_parameter
    assert error_of(register, "scale", torch.ones(2)) is TypeError
    assert error_of(register, "a.b", weight) is KeyError
    assert error_of(register, "title", weight) is KeyError


if __name__ == "__main__":
    check(test_register, object)
    check(test_register, nn.Module)
# --8<-- [end:register-test]


# --8<-- [start:register]
class Registers:
    def __init__(self):
        self.__dict__["_parameters"] = {}
        self.__dict__["_buffers"] = {}
        self.__dict__["_modules"] = {}
        self.__dict__["_non_persistent_buffers_set"] = set()

    def _check_name(self, name, slots):
        if name == "" or "." in name:
            raise KeyError(f"a name has no dot and is not empty: {name!r}")
        if name not in slots and hasattr(self, name):
            raise KeyError(f"attribute {name!r} already exists")

    def register_parameter(self, name, value):
        self._check_name(name, self._parameters)
        if value is not None and not isinstance(value, nn.Parameter):
            raise TypeError(f"{name!r} takes a parameter or None")
        self._parameters[name] = value

    def register_buffer(self, name, value, persistent=True):
        self._check_name(name, self._buffers)
        if value is not None and not isinstance(value, torch.Tensor):
            raise TypeError(f"{name!r} takes a tensor or None")
        self._buffers[name] = value
        if persistent:
            self._non_persistent_buffers_set.discard(name)
        else:
            self._non_persistent_buffers_set.add(name)

    def add_module(self, name, value):
        if value is not None and not isinstance(value, Registers):
            raise TypeError(f"{name!r} takes a module or None")
        self._check_name(name, self._modules)
        self._modules[name] = value


if __name__ == "__main__":
    check(test_register, Registers)
# --8<-- [end:register]


# --8<-- [start:assign-test]
def test_assign(base):
    net = make_net(base)
    assert list(net._parameters) == ["bias"], "bias is not registered"
    assert list(net._buffers) == ["count"]
    assert list(net._modules) == ["scale"]
    assert vars(net)["title"] == "2x + 1"

    net.title = nn.Parameter(torch.tensor(3.0))
    assert list(net._parameters) == ["bias", "title"]
    assert "title" not in vars(net)

    net.count = net.count + 1
    assert net._buffers["count"] == 1

    assert error_of(setattr, net, "bias", torch.tensor(0.0)) is TypeError
    del net.scale
    assert error_of(getattr, net, "scale") is AttributeError


if __name__ == "__main__":
    check(test_assign, Registers)
    check(test_assign, nn.Module)
# --8<-- [end:assign-test]


# --8<-- [start:assign]
class Assigns(Registers):
    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._remove_from(name, self.__dict__, self._buffers, self._modules)
            self.register_parameter(name, value)
        elif name in self._parameters:
            self.register_parameter(name, value)  # None, or a TypeError
        elif isinstance(value, Registers):
            self._remove_from(name, self.__dict__, self._buffers)
            self._modules[name] = value
        elif name in self._modules:
            self.add_module(name, value)  # None, or a TypeError
        elif isinstance(value, nn.Buffer):
            self.register_buffer(name, value, value.persistent)
        elif name in self._buffers:
            persistent = name not in self._non_persistent_buffers_set
            self.register_buffer(name, value, persistent)
        else:
            super().__setattr__(name, value)

    def _remove_from(self, name, *dictionaries):
        for dictionary in dictionaries:
            dictionary.pop(name, None)
        self._non_persistent_buffers_set.discard(name)


# --8<-- [end:assign]


# --8<-- [start:read]
class Reads(Assigns):
    def __getattr__(self, name):
        for where in ("_parameters", "_buffers", "_modules"):
            slots = self.__dict__.get(where, {})
            if name in slots:
                return slots[name]
        kind = type(self).__name__
        raise AttributeError(f"{kind!r} object has no attribute {name!r}")

    def __delattr__(self, name):
        for slots in (self._parameters, self._buffers, self._modules):
            if name in slots:
                del slots[name]
                self._non_persistent_buffers_set.discard(name)
                return
        super().__delattr__(name)


if __name__ == "__main__":
    check(test_assign, Reads)
# --8<-- [end:read]


# --8<-- [start:modules-test]
def test_modules(base):
    net = make_net(base)
    net.again = net.scale
    names = [name for name, _ in net.named_modules()]
    assert names == ["", "scale"], names

    walk = net.named_modules(remove_duplicate=False)
    names = [name for name, _ in walk]
    assert names == ["", "scale", "again"], names

    assert list(net.children()) == [net.scale]
    assert net.get_submodule("scale") is net.scale


if __name__ == "__main__":
    check(test_modules, Reads)
    check(test_modules, nn.Module)
# --8<-- [end:modules-test]


# --8<-- [start:modules]
class Walks(Reads):
    def named_modules(self, visited=None, prefix="", remove_duplicate=True):
        if visited is None:
            visited = set()
        if self in visited:
            return
        if remove_duplicate:
            visited.add(self)
        yield prefix, self
        for key, child in self._modules.items():
            if child is not None:
                name = f"{prefix}.{key}" if prefix else key
                yield from child.named_modules(visited, name, remove_duplicate)

    def named_children(self):
        visited = set()
        for name, child in self._modules.items():
            if child is not None and child not in visited:
                visited.add(child)
                yield name, child

    def children(self):
        for _, child in self.named_children():
            yield child

    def get_submodule(self, path):
        if path == "":
            return self
        module = self
        for name in path.split("."):
            module = module._modules.get(name)
            if module is None:
                raise AttributeError(f"{path!r}: there is no {name!r}")
        return module


if __name__ == "__main__":
    check(test_modules, Walks)
# --8<-- [end:modules]


# --8<-- [start:names-test]
def test_names(base):
    net = make_net(base)
    net.again = net.scale
    names = [name for name, _ in net.named_parameters()]
    assert names == ["bias", "scale.weight"], names

    names = [name for name, _ in net.named_parameters("net", recurse=False)]
    assert names == ["net.bias"], names

    assert list(net.parameters()) == [net.bias, net.scale.weight]
    assert dict(net.named_buffers()) == {"count": net.count}


if __name__ == "__main__":
    check(test_names, Walks)
    check(test_names, nn.Module)
# --8<-- [end:names-test]


# --8<-- [start:names]
class Names(Walks):
    def _named_tensors(self, where, prefix, recurse, remove_duplicate):
        owners = [(prefix, self)]
        if recurse:
            owners = self.named_modules(None, prefix, remove_duplicate)
        seen = set()
        for path, owner in owners:
            for key, tensor in getattr(owner, where).items():
                if tensor is None or tensor in seen:
                    continue
                if remove_duplicate:
                    seen.add(tensor)
                name = f"{path}.{key}" if path else key
                yield name, tensor

    def named_parameters(self, prefix="", recurse=True, remove_duplicate=True):
        where = "_parameters"
        return self._named_tensors(where, prefix, recurse, remove_duplicate)

    def named_buffers(self, prefix="", recurse=True, remove_duplicate=True):
        where = "_buffers"
        return self._named_tensors(where, prefix, recurse, remove_duplicate)

    def parameters(self, recurse=True):
        for _, parameter in self.named_parameters(recurse=recurse):
            yield parameter


if __name__ == "__main__":
    check(test_names, Names)
# --8<-- [end:names]


# --8<-- [start:state-test]
def test_state(base):
    source = make_net(base)
    target = make_net(base)
    with torch.no_grad():
        source.scale.weight.fill_(7.0)
    state = source.state_dict()
    assert list(state) == ["bias", "count", "scale.weight"]

    weight = target.scale.weight
    target.load_state_dict(state)
    assert target.scale.weight is weight
    assert weight.item() == 7.0

    wrong = {"bias": torch.tensor(5.0), "typo": torch.tensor(0.0)}
    assert error_of(target.load_state_dict, wrong) is RuntimeError
    result = target.load_state_dict(wrong, strict=False)
    assert result.missing_keys == ["count", "scale.weight"]
    assert result.unexpected_keys == ["typo"]
    assert target.bias.item() == 5.0

    wrong_shape = {**state, "bias": torch.ones(2)}
    assert error_of(target.load_state_dict, wrong_shape) is RuntimeError


if __name__ == "__main__":
    check(test_state, Names)
    check(test_state, nn.Module)
# --8<-- [end:state-test]


# --8<-- [start:state]
Keys = namedtuple("Keys", ["missing_keys", "unexpected_keys"])


class State(Names):
    def state_dict(self, prefix=""):
        state = OrderedDict()
        for slots in (self._parameters, self._buffers):
            for name, tensor in slots.items():
                saved = name not in self._non_persistent_buffers_set
                if tensor is not None and saved:
                    state[prefix + name] = tensor.detach()
        for name, child in self._modules.items():
            if child is not None:
                state.update(child.state_dict(f"{prefix}{name}."))
        return state

    def load_state_dict(self, state, strict=True):
        own = self.state_dict()
        missing = [key for key in own if key not in state]
        unexpected = [key for key in state if key not in own]
        errors = []
        if strict and missing:
            errors.append(f"Missing key(s) in state_dict: {missing}")
        if strict and unexpected:
            errors.append(f"Unexpected key(s) in state_dict: {unexpected}")
        for key, tensor in own.items():
            if key not in state:
                continue
            if tensor.shape == state[key].shape:
                tensor.copy_(state[key].detach())
            else:
                errors.append(f"size mismatch for {key}")
        if errors:
            raise RuntimeError("\n".join(errors))
        return Keys(missing, unexpected)


if __name__ == "__main__":
    check(test_state, State)
# --8<-- [end:state]


# --8<-- [start:modes-test]
def test_modes(base):
    net = make_net(base)
    assert net.training
    assert net.eval() is net
    assert not net.training
    assert not net.scale.training
    net.scale.train()
    assert net.scale.training
    assert not net.training

    visited = []
    net.again = net.scale
    net.apply(visited.append)
    assert visited == [net.scale, net]


if __name__ == "__main__":
    check(test_modes, State)
    check(test_modes, nn.Module)
# --8<-- [end:modes-test]


# --8<-- [start:modes]
class Modes(State):
    def __init__(self):
        super().__init__()
        self.training = True

    def train(self, mode=True):
        if not isinstance(mode, bool):
            raise ValueError("training mode is expected to be boolean")
        self.training = mode
        for child in self.children():
            child.train(mode)
        return self

    def eval(self):
        return self.train(False)

    def apply(self, function):
        for child in self.children():
            child.apply(function)
        function(self)
        return self


if __name__ == "__main__":
    check(test_modes, Modes)
# --8<-- [end:modes]


# --8<-- [start:cast-test]
def test_cast(base):
    net = make_net(base)
    bias = net.bias
    net.scale.weight.grad = torch.tensor(0.5)
    assert net.to(torch.float64) is net
    assert net.bias is bias
    assert bias.dtype == torch.float64
    assert net.scale.weight.dtype == torch.float64
    assert net.scale.weight.grad.dtype == torch.float64
    assert net.count.dtype == torch.int64
    assert error_of(net.to, torch.int32) is TypeError


if __name__ == "__main__":
    check(test_cast, Modes)
    check(test_cast, nn.Module)
# --8<-- [end:cast-test]


# --8<-- [start:cast]
class Casts(Modes):
    def _apply(self, function):
        for child in self.children():
            child._apply(function)
        for parameter in self._parameters.values():
            if parameter is None:
                continue
            parameter.data = function(parameter.data)
            if parameter.grad is not None:
                parameter.grad.data = function(parameter.grad.data)
        for name, buffer in self._buffers.items():
            if buffer is not None:
                self._buffers[name] = function(buffer)
        return self

    def to(self, dtype):
        if not (dtype.is_floating_point or dtype.is_complex):
            raise TypeError(f"expected a floating point dtype, got {dtype}")

        def convert(tensor):
            if tensor.is_floating_point() or tensor.is_complex():
                return tensor.to(dtype)
            return tensor

        return self._apply(convert)


if __name__ == "__main__":
    check(test_cast, Casts)
# --8<-- [end:cast]


# --8<-- [start:call-test]
def add_one(module, args):
    return args[0] + 1


def times_ten(module, args, output):
    return output * 10


def test_call(base):
    net = make_net(base)
    assert net(3.0) == 7
    before = net.scale.register_forward_pre_hook(add_one)
    after = net.scale.register_forward_hook(times_ten)
    assert net.scale(3.0) == 80
    assert net(3.0) == 81
    assert net.scale.forward(3.0) == 6

    before.remove()
    after.remove()
    assert net(3.0) == 7


if __name__ == "__main__":
    check(test_call, Casts)
    check(test_call, nn.Module)
# --8<-- [end:call-test]


# --8<-- [start:call]
class Handle:
    def __init__(self, hooks, hook):
        self.hooks = hooks
        self.hooks[self] = hook

    def remove(self):
        self.hooks.pop(self, None)


class Calls(Casts):
    def __init__(self):
        super().__init__()
        self._forward_pre_hooks = OrderedDict()
        self._forward_hooks = OrderedDict()

    def register_forward_pre_hook(self, hook):
        return Handle(self._forward_pre_hooks, hook)

    def register_forward_hook(self, hook):
        return Handle(self._forward_hooks, hook)

    def __call__(self, *args, **kwargs):
        for hook in list(self._forward_pre_hooks.values()):
            new = hook(self, args)
            if new is not None:
                args = new if isinstance(new, tuple) else (new,)
        output = self.forward(*args, **kwargs)
        for hook in list(self._forward_hooks.values()):
            new = hook(self, args, output)
            if new is not None:
                output = new
        return output


if __name__ == "__main__":
    check(test_call, Calls)
# --8<-- [end:call]


# --8<-- [start:print-test]
def test_print(base):
    lines = ["Net(", "  (scale): Scale(weight=2.0)", ")"]
    text = repr(make_net(base))
    assert text.split("\n") == lines, "the module prints another text"
    assert repr(base()) == f"{base.__name__}()"


if __name__ == "__main__":
    check(test_print, Calls)
    check(test_print, nn.Module)
# --8<-- [end:print-test]


# --8<-- [start:print]
class Module(Calls):
    def extra_repr(self):
        return ""

    def __repr__(self):
        kind = type(self).__name__
        settings = self.extra_repr()
        lines = settings.split("\n") if settings else []
        if len(lines) <= 1 and not self._modules:
            return f"{kind}({settings})"
        for name, child in self._modules.items():
            text = f"({name}): {child!r}"
            lines.append(text.replace("\n", "\n  "))
        return f"{kind}(\n  " + "\n  ".join(lines) + "\n)"


if __name__ == "__main__":
    check(test_print, Module)
# --8<-- [end:print]


# --8<-- [start:whole]
if __name__ == "__main__":
    check(test_register, Module)
    check(test_assign, Module)
    check(test_modules, Module)
    check(test_names, Module)
    check(test_state, Module)
    check(test_modes, Module)
    check(test_cast, Module)
    check(test_call, Module)
    check(test_print, Module)
# --8<-- [end:whole]

# --8<-- [start:specification]
from collections import OrderedDict
from types import SimpleNamespace

import torch
from torch import nn


def make_net(base):
    class Scale(base):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.tensor(2.0))

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


# --8<-- [start:registration-test]
def check(test, *bases):
    for base in bases:
        name = "nn.Module" if base is nn.Module else base.__name__
        said = "passes"
        try:
            test(make_net(base), make_net(base))
        except (AssertionError, AttributeError, TypeError) as error:
            said = f"{type(error).__name__}: {error}"
        print(f"{test.__name__}({name}): {said}")


def test_registration(net, other):
    assert net._parameters == {"bias": net.bias}
    assert net._buffers == {"count": net.count}
    assert net._modules == {"scale": net.scale}
    assert vars(net)["title"] == "2x + 1"
    assert net._parameters is not other._parameters

    net.title = nn.Parameter(torch.tensor(3.0))
    net.count = net.count + 1
    assert list(net._parameters) == ["bias", "title"]
    assert net._buffers["count"] == 1
    assert "title" not in vars(net)


check(test_registration, object, nn.Module)
# --8<-- [end:registration-test]


# --8<-- [start:registration]
class Registers:
    def __init__(self):
        for slot in ("_parameters", "_buffers", "_modules"):
            object.__setattr__(self, slot, {})

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            slot = self._parameters
        elif isinstance(value, nn.Buffer) or name in self._buffers:
            slot = self._buffers
        elif isinstance(value, Registers):
            slot = self._modules
        else:
            object.__setattr__(self, name, value)
            return
        vars(self).pop(name, None)
        slot[name] = value

    def __getattr__(self, name):
        for slot in ("_parameters", "_buffers", "_modules"):
            if name in vars(self).get(slot, {}):
                return vars(self)[slot][name]
        kind = repr(type(self).__name__)
        raise AttributeError(f"{kind} object has no attribute {name!r}")


check(test_registration, Registers)
# --8<-- [end:registration]


# --8<-- [start:names-test]
def test_names(net, other):
    other.again = other.scale
    for each in (net, other):
        names = [name for name, _ in each.named_parameters()]
        assert names == ["bias", "scale.weight"], names


check(test_names, Registers, nn.Module)
# --8<-- [end:names-test]


# --8<-- [start:names]
class Names(Registers):
    def named_modules(self, path=""):
        yield path, self
        for name, child in self._modules.items():
            yield from child.named_modules(f"{path}.{name}".lstrip("."))

    def named_parameters(self):
        seen = set()
        for path, module in self.named_modules():
            for name, parameter in module._parameters.items():
                if parameter not in seen:
                    seen.add(parameter)
                    yield f"{path}.{name}".lstrip("."), parameter

    def parameters(self):
        return (parameter for _, parameter in self.named_parameters())


check(test_names, Names)
# --8<-- [end:names]


# --8<-- [start:state-test]
def test_state(net, other):
    with torch.no_grad():
        net.scale.weight.fill_(7.0)
    assert list(net.state_dict()) == ["bias", "count", "scale.weight"]

    bias = other.bias
    other.load_state_dict(net.state_dict())
    assert other.scale.weight == 7
    assert other.scale.weight is not net.scale.weight
    assert other.bias is bias

    said = ""
    try:
        other.load_state_dict({"bias": torch.tensor(0.0)})
    except RuntimeError as error:
        said = str(error)
    assert "Missing key(s) in state_dict" in said


check(test_state, Names, nn.Module)
# --8<-- [end:state-test]


# --8<-- [start:state]
class State(Names):
    def state_dict(self):
        return {
            f"{path}.{name}".lstrip("."): tensor.detach()
            for path, module in self.named_modules()
            for slot in (module._parameters, module._buffers)
            for name, tensor in slot.items()
        }

    def load_state_dict(self, state):
        own = self.state_dict()
        if missing := [key for key in own if key not in state]:
            raise RuntimeError(f"Missing key(s) in state_dict: {missing}")
        if extra := [key for key in state if key not in own]:
            raise RuntimeError(f"Unexpected key(s) in state_dict: {extra}")
        for key, tensor in own.items():
            tensor.copy_(state[key])


check(test_state, State)
# --8<-- [end:state]


# --8<-- [start:modes-test]
def test_modes(net, other):
    assert net.training
    assert net.eval() is net
    assert not net.training
    assert not net.scale.training
    assert other.scale.training

    net.train()
    assert net.scale.training


check(test_modes, State, nn.Module)
# --8<-- [end:modes-test]


# --8<-- [start:modes]
class Modes(State):
    training = True

    def train(self, mode=True):
        for _, module in self.named_modules():
            module.training = mode
        return self

    def eval(self):
        return self.train(False)


check(test_modes, Modes)
# --8<-- [end:modes]


# --8<-- [start:call-test]
def times_ten(module, args, output):
    return output * 10


def test_call(net, other):
    assert net(3.0) == 7
    handle = net.scale.register_forward_hook(times_ten)
    assert net(3.0) == 61
    assert net.scale(3.0) == 60
    assert net.scale.forward(3.0) == 6
    assert other(3.0) == 7

    handle.remove()
    assert net(3.0) == 7


check(test_call, Modes, nn.Module)
# --8<-- [end:call-test]


# --8<-- [start:call]
class Module(Modes):
    def __init__(self):
        super().__init__()
        self._forward_hooks = {}

    def register_forward_hook(self, hook):
        hooks, key = self._forward_hooks, object()
        hooks[key] = hook
        return SimpleNamespace(remove=lambda: hooks.pop(key))

    def __call__(self, *args):
        output = self.forward(*args)
        for hook in list(self._forward_hooks.values()):
            changed = hook(self, args, output)
            output = output if changed is None else changed
        return output


check(test_call, Module)
# --8<-- [end:call]


# --8<-- [start:all-tests]
tests = test_registration, test_names, test_state, test_modes, test_call
for test in tests:
    check(test, Module)

steps = Module.__mro__[-2::-1]  # from Registers to Module
for depth, step in enumerate(steps):
    branch = "  " * (depth - 1) + "└─" * (depth > 0)
    methods = [name for name, it in vars(step).items() if callable(it)]
    print(f"{branch + step.__name__:13}", ", ".join(methods))
# --8<-- [end:all-tests]


# --8<-- [start:layers]
class Linear(Module):
    def forward(self, x):
        return nn.functional.linear(x, self.weight, self.bias)


class Conv2d(Module):
    def forward(self, x):
        return nn.functional.conv2d(x, self.weight, self.bias)


class BatchNorm2d(Module):
    def forward(self, x):
        if self.training:
            self.num_batches_tracked += 1
        state = self.running_mean, self.running_var, self.weight, self.bias
        return nn.functional.batch_norm(x, *state, self.training)


class Sequential(Module):
    def forward(self, x):
        for layer in self._modules.values():
            x = layer(x)
        return x


# --8<-- [end:layers]


# --8<-- [start:rebuild]
ours_for: dict[type, type[Module]] = {
    nn.Linear: Linear,
    nn.Conv2d: Conv2d,
    nn.BatchNorm2d: BatchNorm2d,
    nn.Sequential: Sequential,
}


def rebuild(theirs):
    ours = ours_for[type(theirs)]()
    for name, parameter in theirs.named_parameters(recurse=False):
        setattr(ours, name, nn.Parameter(parameter.detach().clone()))
    for name, buffer in theirs.named_buffers(recurse=False):
        setattr(ours, name, nn.Buffer(buffer.clone()))
    for name, child in theirs.named_children():
        setattr(ours, name, rebuild(child))
    return ours


# --8<-- [end:rebuild]


# --8<-- [start:compare]
def same(ours, theirs):
    if list(ours) != list(theirs):
        return False
    pairs = zip(ours.values(), theirs.values(), strict=True)
    return all(torch.allclose(a, b, atol=1e-6) for a, b in pairs)


def compare(theirs, x):
    ours = rebuild(theirs)
    output, wanted = ours(x), theirs(x)
    print("outputs:", torch.allclose(output, wanted, atol=1e-6))

    output.square().mean().backward()
    wanted.square().mean().backward()
    gradients, states = [], []
    for net in (ours, theirs):
        gradients.append({n: p.grad for n, p in net.named_parameters()})
        torch.optim.SGD(net.parameters(), lr=0.1).step()
        states.append(net.state_dict())
    print(f"{len(gradients[0])} names and gradients:", same(*gradients))
    print(f"{len(states[0])} keys and values:", same(*states))

    output, wanted = ours.eval()(x), theirs.eval()(x)
    print("in eval mode:", torch.allclose(output, wanted, atol=1e-6))
    print(theirs.load_state_dict(ours.state_dict()))


# --8<-- [end:compare]


# --8<-- [start:simple-mlp]
class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        lin_in = nn.Linear(in_f, inter_f)
        lin_out = nn.Linear(inter_f, out_f)
        layers = OrderedDict(lin_in=lin_in, lin_out=lin_out)
        self.layers = nn.Sequential(layers)

    def forward(self, x):
        return self.layers(x)


class OurSimpleMLP(Module):
    forward = SimpleMLP.forward


ours_for[SimpleMLP] = OurSimpleMLP
torch.manual_seed(0)
compare(SimpleMLP(3, 10, 1), torch.randn(8, 3))
# --8<-- [end:simple-mlp]


# --8<-- [start:conv-net]
class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, kernel_size=3)
        self.norm = nn.BatchNorm2d(4)
        self.head = nn.Linear(4 * 6 * 6, 10)

    def forward(self, x):
        x = self.norm(self.conv(x)).relu()
        return self.head(x.flatten(1))


class OurConvNet(Module):
    forward = ConvNet.forward


ours_for[ConvNet] = OurConvNet
compare(ConvNet(), torch.randn(16, 1, 8, 8))
# --8<-- [end:conv-net]

# --8<-- [start:state]
import copy
import io
import warnings
from contextlib import redirect_stdout, suppress
from functools import partial

import torch
from torch import nn


def tensors(layer):  # with the buffers that are not saved
    return [*layer.parameters(), *layer.buffers()]


def device_and_dtype(make, x):
    made = tensors(make(device="meta", dtype=torch.float64))
    floats = {t.dtype for t in made if t.is_floating_point()}
    return all(t.is_meta for t in made) and floats <= {torch.float64}


def hides(value, known):
    if isinstance(value, (list, tuple)):
        return any(hides(part, known) for part in value)
    if isinstance(value, dict):
        return any(hides(part, known) for part in value.values())
    return isinstance(value, torch.Tensor | nn.Module) and value not in known


def registers_tensors(make, x):
    layer = make().to_empty(device="cpu")  # its buffers are new ones now
    known = {*tensors(layer), *layer.modules()}
    usual = vars(nn.Module()).keys()  # among them the three registers
    own = [vars(m)[k] for m in layer.modules() for k in vars(m).keys() - usual]
    return not hides(own, known)


def tells_settings(make, x):
    return make().extra_repr() != ""


# --8<-- [end:state]


# --8<-- [start:call]
def resets_after_meta(make, x):
    layer = make(device="meta").to_empty(device="cpu")
    with torch.no_grad():
        for tensor in tensors(layer):
            tensor.fill_(torch.nan if tensor.is_floating_point() else 0)
    for module in layer.modules():
        if hasattr(module, "reset_parameters"):
            module.reset_parameters()
    return not any(tensor.isnan().any() for tensor in tensors(layer))


def same_after_loading(make, x):
    trained = make()
    trained(x)
    loaded = make()
    loaded.load_state_dict(trained.state_dict())
    return torch.equal(loaded.eval()(x), trained.eval()(x))


def adds_nothing_later(make, x):
    layer = make()
    before = list(layer.state_dict())
    layer(x)
    return list(layer.state_dict()) == before


def leaves_input_alone(make, x):
    given = x.clone()
    make()(given)
    return torch.equal(given, x)


def repeats_in_eval(make, x):
    layer = make().eval()
    state = copy.deepcopy(layer.state_dict())
    same = torch.equal(layer(x), layer(x))
    after = layer.state_dict()
    return same and all(torch.equal(after[key], state[key]) for key in state)


# --8<-- [end:call]


# --8<-- [start:around]
def takes_one_sample(make, x):
    layer = make().eval()
    return torch.allclose(layer(x[0]), layer(x)[0], atol=1e-5)


def prints_nothing(make, x):
    printed = io.StringIO()
    with redirect_stdout(printed):
        make()(x)
    return printed.getvalue() == ""


def refuses_unknown(make, x):
    try:
        make(no_such_setting=1)
    except TypeError:
        return True
    return False


def all_get_gradients(make, x):
    layer = make()
    layer(x).square().sum().backward()
    return all(p.grad is not None for p in layer.parameters())


def called_twice(make, x):
    layer = make()
    (layer(x) * layer(x)).sum().backward()
    return True


def right_gradients(make, x):
    layer = make().to(torch.float64).eval()
    given = x.double().requires_grad_()
    return torch.autograd.gradcheck(layer, (given,), raise_exception=False)


# --8<-- [end:around]


# --8<-- [start:points]
def one_graph(make, x):
    torch.compiler.reset()
    layer = make().eval()
    compiled = torch.compile(layer, backend="eager", fullgraph=True)
    return torch.allclose(compiled(x), layer(x))


POINTS = (
    device_and_dtype,
    registers_tensors,
    resets_after_meta,
    same_after_loading,
    adds_nothing_later,
    leaves_input_alone,
    repeats_in_eval,
    takes_one_sample,
    prints_nothing,
    refuses_unknown,
    tells_settings,
    all_get_gradients,
    called_twice,
    right_gradients,
    one_graph,
)


def holds(point, make, x):
    """Return yes or no; a point that raises does not hold."""
    with warnings.catch_warnings(action="ignore"):
        with redirect_stdout(io.StringIO()), suppress(Exception):
            if point(make, x):
                return "yes"
    return "no"


# --8<-- [end:points]


# --8<-- [start:run]
class Careless(nn.Module):
    def __init__(self, size, **settings):
        super().__init__()
        self.unused = nn.Parameter(torch.ones(size))
        self.shift = torch.ones(size, 1)

    def forward(self, x):
        x -= self.shift
        self.weight = nn.Parameter(torch.ones(x.shape[-1]))
        print("shifted")
        return nn.functional.dropout(x * self.weight)


def judge(makes, x):
    names = [make.func.__name__ for make in makes]
    heading = [f"{name:11}" for name in names]
    print("  ".join([f"{'point':18}", *heading]).rstrip())
    for point in POINTS:
        found = [f"{holds(point, make, x):11}" for make in makes]
        print("  ".join([f"{point.__name__:18}", *found]).rstrip())


if __name__ == "__main__":
    from peak_norm import PeakNorm

    torch.manual_seed(0)
    layers = [partial(PeakNorm, 3), partial(nn.BatchNorm1d, 3)]
    judge([*layers, partial(Careless, 3)], torch.rand(4, 3, 5) + 2)
# --8<-- [end:run]

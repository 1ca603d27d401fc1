# --8<-- [start:check]
from functools import partial

import torch
from torch import nn


def floats(value):
    """Yield the float tensors in a value, also inside tuples and dicts."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list):
        for part in value:
            yield from floats(part)
    elif isinstance(value, torch.Tensor) and value.is_floating_point():
        yield value


class Checker:
    """Raise at a tensor that is not finite; say what was seen before it."""

    def __init__(self, model, inf_allowed=False):
        self.model = model
        self.inf_allowed = inf_allowed
        self.last = "nothing"

    def check(self, where, value):
        for tensor in floats(value):
            values = tensor.detach()
            nans = values.isnan().sum().item()
            infs = values.isinf().sum().item()
            if nans or (infs and not self.inf_allowed):
                found = f"{where}: {nans} nan, {infs} inf of {values.numel()}"
                raise FloatingPointError(f"{found}\n  after {self.last}")
            if values.numel():
                low, high = values.aminmax()
                self.last = f"{where}, {low.item():.1e} to {high.item():.1e}"


# --8<-- [end:check]
# --8<-- [start:forward]
class NanHunter(Checker):
    """Name the first value in a model's forward that is not finite."""

    def __enter__(self):
        self.handles = []
        for name, module in self.model.named_modules():
            before = partial(self.before, name or "the model")
            after = partial(self.after, name or "the model")
            hook = module.register_forward_pre_hook(before, with_kwargs=True)
            self.handles += [hook, module.register_forward_hook(after)]
        return self

    def __exit__(self, *error):
        for handle in self.handles:
            handle.remove()

    def before(self, name, module, args, kwargs):
        for key, parameter in module.named_parameters(recurse=False):
            self.check(f"{key} of {name}", parameter)
        self.check(f"input of {name}", [args, kwargs])

    def after(self, name, module, args, output):
        self.check(f"output of {name}", output)


# --8<-- [end:forward]
# --8<-- [start:use]
if __name__ == "__main__":
    model = nn.Sequential(nn.Linear(3, 4), nn.Softplus(), nn.Linear(4, 2))
    try:
        with NanHunter(model):
            model(torch.tensor([[1.0, 2.0, float("nan")]]))
    except FloatingPointError as error:
        print(error)
# --8<-- [end:use]

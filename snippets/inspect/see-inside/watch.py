# --8<-- [start:capture]
from contextlib import ExitStack, contextmanager
from functools import partial

from torch import nn


@contextmanager
def capture(model, *names):
    """Collect a copy of what each named module returns, call by call."""
    caught = {name: [] for name in names}

    def keep(name, module, args, output):
        caught[name].append(output.detach().clone())

    with ExitStack() as hooks:  # removes them, also after an error
        for name in names:
            module = model.get_submodule(name)
            hook = module.register_forward_hook(partial(keep, name))
            hooks.enter_context(hook)
        yield caught


# --8<-- [end:capture]


# --8<-- [start:replaced]
@contextmanager
def replaced(model, name, change):
    """Let the named module return change(output), of the same shape."""

    def hook(module, args, output):
        new = change(output)
        if new.shape != output.shape:
            raise ValueError(f"{tuple(new.shape)} for {tuple(output.shape)}")
        return new

    with model.get_submodule(name).register_forward_hook(hook):
        yield


if __name__ == "__main__":
    net = nn.Sequential(nn.Linear(3, 4), nn.ReLU())
    with capture(net, "0", "1"):
        print(len(net[0]._forward_hooks), "hook inside")
    print(len(net[0]._forward_hooks), "hooks after")
# --8<-- [end:replaced]

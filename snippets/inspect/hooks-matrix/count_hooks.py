# --8<-- [start:model]
"""Put one kind of hook on a layer, and count how often torch calls it."""

import warnings

import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook
from torch.nn.modules.module import register_module_forward_hook


class Watched(nn.Linear):
    """A linear layer that a global hook can tell from the others."""


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(2, 2)
        self.watched = Watched(2, 2)
        self.last = nn.Linear(2, 2)

    def forward(self, x):
        return self.last(self.watched(self.first(x)))


# --8<-- [end:model]


# --8<-- [start:hooks]
calls = []


def note(*given):
    calls.append("called")


def note_watched(module, *given):
    if isinstance(module, Watched):
        calls.append("called")


def register(kind, layer):
    """Register one hook of a kind on a layer; return its handle."""
    if kind == "tensor":
        return layer.weight.register_hook(note)
    if kind == "post_accumulate":
        return layer.weight.register_post_accumulate_grad_hook(note)
    if kind == "multi_grad":
        return register_multi_grad_hook((layer.weight, layer.bias), note)
    if kind == "global_forward":
        return register_module_forward_hook(note_watched)
    return getattr(layer, f"register_{kind}_hook")(note)


# --8<-- [end:hooks]


# --8<-- [start:count]
def count(kind, situation):
    """Return how often one hook of a kind is called: 1, - (not), or raises."""
    handles = []

    def hear(layer):
        handles.append(register(kind, layer))

    torch.manual_seed(0)
    calls.clear()
    try:
        with warnings.catch_warnings(action="ignore"):
            situation(Model(), hear)
    except RuntimeError:
        return "raises"
    finally:
        for handle in handles:
            handle.remove()
    return str(len(calls) or "-")


# --8<-- [end:count]


# --8<-- [start:table]
LAYER = ["forward_pre", "forward", "full_backward_pre", "full_backward"]
KINDS = [*LAYER, "global_forward", "tensor", "post_accumulate", "multi_grad"]


def row(name, cells):
    """Return one line of a table."""
    return "  ".join([name.ljust(17), *(cell.rjust(8) for cell in cells)])


def table(*situations, kinds=KINDS):
    """Return a row for each kind of hook, a column for each situation."""
    rows = [row("hook", [run.__name__ for run in situations])]
    rows += [row(k, [count(k, run) for run in situations]) for k in kinds]
    return "\n".join(rows)


def step(model, hear):
    hear(model.watched)
    model(torch.ones(3, 2)).sum().backward()


if __name__ == "__main__":
    print(table(step))
# --8<-- [end:table]

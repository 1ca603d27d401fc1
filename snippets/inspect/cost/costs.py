"""Flops, parameters and saved bytes of each leaf module, as bars."""

import torch
from saved_by_module import SavedBytes
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


def costs(model, x, formulas=None):
    """Return three dictionaries: what each leaf costs, by its name."""
    counter = FlopCounterMode(display=False, custom_mapping=formulas)
    saved = SavedBytes(model)
    with counter, saved.hooks:
        model(x).sum().backward()
    counts = counter.get_flop_counts()
    flops = {}
    parameters = {}
    activations = {}
    for name, module in model.named_modules():
        if not list(module.children()):
            key = f"{type(model).__name__}.{name}".rstrip(".")
            flops[name] = sum(counts.get(key, {}).values())
            parameters[name] = sum(p.nbytes for p in module.parameters())
            activations[name] = saved.bytes[name]
    return flops, parameters, activations


def draw(title, costs, cells=20):
    total = sum(costs.values())
    print(f"{title}, total {total:,}")
    for name, cost in costs.items():
        share = cost / total if total else 0
        print(f"  {name:8} |{'█' * round(cells * share)} {share:.0%}")


if __name__ == "__main__":
    model = nn.Sequential(nn.Linear(8, 8), nn.GELU(), nn.Linear(8, 24))
    draw("flops", costs(model, torch.ones(2, 8))[0])

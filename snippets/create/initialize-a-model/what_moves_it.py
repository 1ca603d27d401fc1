import torch
from torch import nn


def head_after(*layers):
    """Seed, build the layers, then the head; return the head's weight."""
    torch.manual_seed(0)
    for make in layers:
        make()
    return nn.Linear(8, 4).weight.detach()


first = head_after(lambda: nn.Linear(4, 8))
for title, layers in {
    "the same code": [lambda: nn.Linear(4, 8)],
    "a ReLU more": [lambda: nn.Linear(4, 8), nn.ReLU],
    "a LayerNorm more": [lambda: nn.Linear(4, 8), lambda: nn.LayerNorm(8)],
    "a Linear more": [lambda: nn.Linear(4, 8), lambda: nn.Linear(8, 8)],
    "a wider layer before": [lambda: nn.Linear(4, 9)],
    "without its bias": [lambda: nn.Linear(4, 8, bias=False)],
    "in float64": [lambda: nn.Linear(4, 8, dtype=torch.float64)],
    "lazy, not called": [lambda: nn.LazyLinear(8)],
    "on meta": [lambda: nn.Linear(4, 8, device="meta")],
    "dropout ran": [lambda: nn.Linear(4, 8), lambda: nn.Dropout()(first)],
}.items():
    same = torch.equal(head_after(*layers), first)
    print(f"{title:20} the head has the same numbers: {same}")

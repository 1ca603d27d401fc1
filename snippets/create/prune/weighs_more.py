import gzip
import io

import torch
from torch import nn
from torch.nn.utils import prune
from torch.utils.flop_counter import FlopCounterMode


def file_of(layer):
    file = io.BytesIO()
    torch.save(layer.state_dict(), file)
    return file.getvalue()


def report(name, layer):
    with FlopCounterMode(display=False) as counter:
        layer(torch.ones(1, 500))
    file = file_of(layer)
    numbers = sum(t.numel() for t in layer.state_dict().values())
    flops = counter.get_total_flops()
    packed = len(gzip.compress(file)) / len(file)
    print(f"{name:7} {numbers:,} numbers, {len(file) / 1e6:.1f} MB,")
    print(f"        gzip {packed:.1f} of it, {flops:,} flops")


torch.manual_seed(0)
layer = nn.Linear(500, 500)
report("plain", layer)
prune.l1_unstructured(layer, "weight", amount=0.9)
report("pruned", layer)
prune.remove(layer, "weight")
report("removed", layer)

sparse = layer.weight.detach().to_sparse()
stored = [sparse.values(), sparse.indices()]
size = sum(t.numel() * t.element_size() for t in stored)
print(f"as a sparse tensor: {size / 1e6:.1f} MB")

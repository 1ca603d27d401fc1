import torch
from torch import nn


def tensors_of(module, visited):
    """Yield each parameter and buffer once, with its kind."""
    if module is None or module in visited:
        return
    visited.add(module)
    for parameter in module._parameters.values():
        if parameter is not None and parameter not in visited:
            visited.add(parameter)
            kind = "trainable" if parameter.requires_grad else "frozen"
            yield parameter, kind + " parameter"
    for name, buffer in module._buffers.items():
        if buffer is not None and buffer not in visited:
            visited.add(buffer)
            unsaved = name in module._non_persistent_buffers_set
            yield buffer, "unsaved buffer" if unsaved else "saved buffer"
    for child in module._modules.values():
        yield from tensors_of(child, visited)


def measure(model):
    """Return how many numbers and bytes there are of each kind."""
    sizes = {}
    for tensor, kind in tensors_of(model, set()):
        count, size = sizes.get(kind, (0, 0))
        size += tensor.numel() * tensor.element_size()
        sizes[kind] = count + tensor.numel(), size
    return sizes


model = nn.Sequential(nn.Linear(100, 50), nn.BatchNorm1d(50))
model[0].weight.requires_grad_(False)
model.register_buffer("mask", torch.ones(50).bool(), persistent=False)
for kind, (count, size) in measure(model).items():
    print(f"{kind:20} {count:6,} numbers {size:7,} bytes")

import torch
from torch import nn


def call_padded(compiled, x):
    """Call with rows of zeros added, so that few sizes are ever seen."""
    size = 1
    while size < len(x):
        size *= 2
    padding = x.new_zeros(size - len(x), *x.shape[1:])
    return compiled(torch.cat([x, padding]))[: len(x)]


# the check
def backend(graph, inputs):
    sizes.append(len(inputs[0]))
    return graph.forward


def fault(model, shape):
    torch.compiler.reset()
    sizes.clear()
    compiled = torch.compile(model, backend=backend, dynamic=False)
    for rows in (1, 2, 3, 5, 8, 11, 16):
        x = torch.randn(rows, *shape).bfloat16()
        y = call_padded(compiled, x)
        if y.dtype != x.dtype or not torch.equal(y, model(x)):
            return f"{rows} rows: another output"
    if sorted(sizes) != [1, 2, 4, 8, 16]:
        return f"wanted graphs for 1, 2, 4, 8 and 16 rows, got {sizes}"
    return None


sizes = []
found = fault(nn.ReLU(), (3,)) or fault(nn.Flatten(), (2, 2))
print(f"not yet: {found}" if found else "solved")

# --8<-- [start:shape]
import torch
from torch import nn


def shape_of(output):
    """Return the shape of a tensor, or of the first one in a tuple or dict."""
    if isinstance(output, dict):
        output = list(output.values())
    if isinstance(output, (list, tuple)):
        shapes = [shape_of(each) for each in output]
        return next((shape for shape in shapes if shape is not None), None)
    return tuple(output.shape) if isinstance(output, torch.Tensor) else None


# --8<-- [end:shape]
# --8<-- [start:summary]
@torch.no_grad()
def summary(model, *inputs, **keywords):
    """Call model; return a row for each call of a module inside it."""
    names = {module: name for name, module in model.named_modules()}
    modes = {module: module.training for module in names}
    rows, running, handles, counted = [], [], [], set()

    def before(module, arguments):
        running.append(len(rows))
        rows.append(None)  # the row of this call, filled in when the call ends

    def after(module, arguments, output):
        new = set(module.parameters()) - counted
        counted.update(new)
        count = sum(parameter.numel() for parameter in new)
        row = names[module], type(module).__name__, shape_of(output), count
        rows[running.pop()] = row

    for module in names:
        handles.append(module.register_forward_pre_hook(before))
        handles.append(module.register_forward_hook(after))
    try:
        model.eval()  # in train mode a call moves the statistics of BatchNorm
        model(*inputs, **keywords)
    finally:
        for handle in handles:
            handle.remove()
        for module, mode in modes.items():
            module.training = mode
    return rows


# --8<-- [end:summary]
# --8<-- [start:use]
def show(rows):
    for name, kind, shape, count in rows:
        print(f"{name or 'model':6} {kind:18} {shape!s:17} {count:6,}")
    print(f"{'all':43} {sum(row[3] for row in rows):6,}")


if __name__ == "__main__":
    model = nn.Sequential(
        nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.ReLU()),
        nn.AdaptiveAvgPool2d(4),
        nn.Flatten(),
        nn.Linear(128, 10),
    )
    show(summary(model, torch.zeros(1, 3, 32, 32)))
# --8<-- [end:use]

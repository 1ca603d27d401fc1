from torch import nn


def draw(module, indent=""):
    rows = []
    for name, parameter in module.named_parameters(recurse=False):
        rows.append((f"{name} {tuple(parameter.shape)}", None))
    for name, buffer in module.named_buffers(recurse=False):
        rows.append((f"{name} {tuple(buffer.shape)}", None))
    for name, child in module.named_children():
        rows.append((f"{name}: {type(child).__name__}", child))

    for number, (row, child) in enumerate(rows, 1):
        is_last = number == len(rows)
        print(indent + ("└── " if is_last else "├── ") + row)
        if child is not None:
            draw(child, indent + ("    " if is_last else "│   "))


layers = nn.ModuleDict()
layers["lin_in"] = nn.Linear(3, 10)
layers["lin_out"] = nn.Linear(10, 1)
model = nn.ModuleDict({"layers": layers, "norm": nn.BatchNorm1d(1)})
print("model: ModuleDict")
draw(model)

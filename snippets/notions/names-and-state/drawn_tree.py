from torch import nn


def draw(module, indent=""):
    own = [*module._parameters.items(), *module._buffers.items()]
    rows = [(f"{name} {tuple(t.shape)}", None) for name, t in own]
    for name, child in module.named_children():
        rows.append((f"{name}: {type(child).__name__}", child))
    for number, (row, child) in enumerate(rows, 1):
        last = number == len(rows)
        print(indent + ("└── " if last else "├── ") + row)
        if child is not None:
            draw(child, indent + ("    " if last else "│   "))


layers = nn.ModuleDict({"lin_in": nn.Linear(3, 10)})
layers["lin_out"] = nn.Linear(10, 1)
model = nn.ModuleDict({"layers": layers, "norm": nn.BatchNorm1d(1)})
print("model: ModuleDict")
draw(model)

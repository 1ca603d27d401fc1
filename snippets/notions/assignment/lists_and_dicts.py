from typing import Any

from torch import float64, nn


def seen(container, layer):
    model: Any = nn.Module()
    model.layers = container
    visited: list[nn.Module] = []
    yield "parameters()", list(model.parameters())
    yield "state_dict()", model.state_dict()
    yield "to(float64)", model.to(float64) and layer.weight.dtype == float64
    yield "eval()", model.eval() and not layer.training
    yield "apply()", model.apply(visited.append) and layer in visited
    yield "print()", "Linear" in repr(model)


print(f"{'':14}list  dict  ModuleList  ModuleDict")
a, b, c, d = (nn.Linear(2, 2) for _ in range(4))
columns = (
    seen([a], a),
    seen({"in": b}, b),
    seen(nn.ModuleList([c]), c),
    seen(nn.ModuleDict({"in": d}), d),
)
for row in zip(*columns, strict=True):
    cells = ["seen" if found else "-" for _, found in row]
    print("{:14}{:6}{:6}{:12}{}".format(row[0][0], *cells))

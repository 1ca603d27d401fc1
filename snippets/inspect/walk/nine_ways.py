from torch import nn

shared = nn.Linear(3, 3)
left = nn.Sequential(shared, nn.BatchNorm1d(3))
model = nn.ModuleDict({"left": left, "right": nn.Sequential(shared)})


def show(way, items):
    first = repr(items[0][0]) if way.startswith("named_") else ""
    print(f"{way:17} {len(items)} {first}".rstrip())


for kind in "children", "modules", "parameters", "buffers":
    show(kind, list(getattr(model, kind)()))
    show(f"named_{kind}", list(getattr(model, f"named_{kind}")()))
applied: list[nn.Module] = []
model.apply(applied.append)
show("apply", applied)

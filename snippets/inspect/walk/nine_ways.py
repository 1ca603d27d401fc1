from torch import nn

shared = nn.Linear(3, 3)
left = nn.Sequential(shared, nn.BatchNorm1d(3))
model = nn.ModuleDict({"left": left, "right": nn.Sequential(shared)})
applied: list[nn.Module] = []
model.apply(applied.append)

counts = {
    "children": len(list(model.children())),
    "modules": len(list(model.modules())),
    "parameters": len(list(model.parameters())),
    "buffers": len(list(model.buffers())),
    "apply": len(applied),
}
for way, count in counts.items():
    print(f"{way:11} {count}")

named = {
    "named_children": dict(model.named_children()),
    "named_modules": dict(model.named_modules()),
    "named_parameters": dict(model.named_parameters()),
    "named_buffers": dict(model.named_buffers()),
}
for way, found in named.items():
    print(f"{way:17} {len(found)}, first {next(iter(found))!r}")

from torch import nn

layers = [nn.Linear(2, 2) for _ in range(100)]
listed = nn.ModuleList(layers)
names = [f"lin_{number}" for number in range(100)]
named = nn.ModuleDict(dict(zip(names, layers, strict=True)))

print(listed)
for container in (listed, named, nn.Sequential(*layers)):
    lines = repr(container).splitlines()
    print(f"{type(container).__name__}: {len(lines)} lines")

from torch import nn

layers = [nn.Linear(2, 2) for _ in range(100)]
listed = nn.ModuleList(layers)
named = nn.ModuleDict({f"lin_{i}": m for i, m in enumerate(layers)})

print(listed)
for container in (listed, named):
    lines = repr(container).splitlines()
    print(f"{type(container).__name__}: {len(lines)} lines")

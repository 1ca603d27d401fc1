from torch import nn


def named_modules(module, visited=None, prefix="", remove_duplicate=True):
    if visited is None:
        visited = set()
    if module in visited:
        return
    if remove_duplicate:
        visited.add(module)
    yield prefix, module
    for key, child in module._modules.items():
        if child is not None:
            name = f"{prefix}.{key}" if prefix else key
            yield from named_modules(child, visited, name, remove_duplicate)


shared = nn.Linear(3, 3)
model = nn.Sequential(nn.Sequential(shared, nn.ReLU()), shared)
for remove_duplicate in True, False:
    by_hand = list(named_modules(model, remove_duplicate=remove_duplicate))
    print([name for name, _ in by_hand])
    walked = list(model.named_modules(remove_duplicate=remove_duplicate))
    print("same as named_modules:", by_hand == walked)

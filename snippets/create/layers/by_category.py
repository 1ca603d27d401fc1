from collections import defaultdict

from torch import nn

categories = defaultdict(list)
for name in nn.modules.__all__:
    module = getattr(nn, name).__module__
    categories[module.removeprefix("torch.nn.modules.")].append(name)

print(len(nn.modules.__all__), "names,", len(categories), "categories")
for category in sorted(categories, key=lambda c: -len(categories[c])):
    names = categories[category]
    print(f"{len(names):3} {category:29} {names[0]}")

from collections import defaultdict

from torch import nn

categories = defaultdict(list)
for name in nn.modules.__all__:
    file = getattr(nn, name).__module__.rpartition(".")[2]
    categories[file].append(name)

print(len(nn.modules.__all__), "names in", len(categories), "files")
largest_first = sorted(categories, key=lambda file: -len(categories[file]))
for file in largest_first:
    names = categories[file]
    print(f"{len(names):3} {file:29} {names[0]}")

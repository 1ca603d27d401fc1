from torch import nn

asked = []


class Traced(nn.Linear):
    def __getattr__(self, name):
        asked.append(name)
        return super().__getattr__(name)


def mark(found):
    return "found" if found else "-"


layer = Traced(2, 1)
print("attribute    instance  class  __getattr__")
for name in ("in_features", "forward", "weight"):
    asked.clear()
    getattr(layer, name)
    in_instance = mark(name in vars(layer))
    in_class = mark(name in dir(Traced))
    by_asking = mark(name in asked)
    print(f"{name:12} {in_instance:9} {in_class:6} {by_asking}")

from torch import nn

asked = []


class Traced(nn.Linear):
    def __getattr__(self, name):
        asked.append(name)
        return super().__getattr__(name)


layer = nn.Linear(2, 1)
layer.__class__ = Traced

print("attribute    instance  class  __getattr__")
for name in ("in_features", "forward", "weight"):
    getattr(layer, name)
    found = name in vars(layer), hasattr(Traced, name), name in asked
    instance, of_class, by_asking = ["found" if each else "-" for each in found]
    print(f"{name:12} {instance:9} {of_class:6} {by_asking}")

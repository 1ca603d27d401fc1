from torch import nn


class Traced(nn.Linear):
    def __getattr__(self, name):
        print("  asked for", name)
        return super().__getattr__(name)


layer = nn.Linear(2, 1)
layer.__class__ = Traced

for name in ("in_features", "forward", "weight"):
    print(f"layer.{name}")
    getattr(layer, name)

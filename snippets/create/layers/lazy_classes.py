from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin

for name in nn.modules.__all__:
    kind = getattr(nn, name)
    if issubclass(kind, LazyModuleMixin):
        becomes = kind.cls_to_become
        print(f"{name:19} becomes {becomes.__name__:15}", end=" ")
        print("subclass of it:", issubclass(kind, becomes))

from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin

classes = [getattr(nn, name) for name in nn.modules.__all__]
lazy = [cls for cls in classes if issubclass(cls, LazyModuleMixin)]
print(len(lazy), "lazy classes")
for cls in lazy:
    print(f"{cls.__name__:19} becomes {cls.cls_to_become.__name__}")

import torch
from torch import nn

public = [getattr(nn, name) for name in dir(nn) if not name.startswith("_")]
classes = [value for value in public if isinstance(value, type)]
modules = [value for value in classes if issubclass(value, nn.Module)]

print("torch", torch.__version__.partition("+")[0])
print("public names of torch.nn:", len(public))
print("classes:", len(classes), "of which modules:", len(modules))

import torch
from torch import nn

model = nn.ModuleDict({"encoder": nn.Linear(3, 10), "head": nn.Linear(10, 1)})
new = nn.Linear(10, 5)
model.set_submodule("haed", new)
print("head is new:", model["head"] is new)
print("children:", *model)

del model["haed"]
try:
    model.set_submodule("haed", new, strict=True)
except AttributeError as error:
    print(f"AttributeError: {error}")
model.set_submodule("head", new, strict=True)
print("head is new:", model["head"] is new)

layers = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
layers.set_submodule("2", nn.Linear(1, 7))
print("shape with one layer more:", tuple(layers(torch.ones(4, 3)).shape))

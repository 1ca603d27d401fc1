from torch import nn

layers = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
model = nn.ModuleDict({"layers": layers})
new = nn.Linear(3, 10)

try:
    model.register_module("layers.0", new)
except KeyError as error:
    print(f"KeyError: {error}")

model.set_submodule("layers.0", new)
print("replaced:", layers[0] is new)
print("children:", *[name for name, _ in model.named_children()])

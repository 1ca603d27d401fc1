from torch import nn


def replace(model: nn.Module, name: str, new: nn.Module) -> None:
    parent, _, last = name.rpartition(".")
    setattr(model.get_submodule(parent), last, new)


# the check
layers = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
model = nn.ModuleDict({"layers": layers, "head": nn.Linear(1, 1)})
for name in ("layers.0", "head"):
    new = nn.Identity()
    replace(model, name, new)
    if model.get_submodule(name) is not new or len(model) != 2:
        print(f"not yet: wanted {name} replaced, got {list(model)}")
        break
else:
    print("solved")

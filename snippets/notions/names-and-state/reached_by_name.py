from torch import nn

inner = nn.Sequential(nn.Linear(3, 10), nn.BatchNorm1d(10))
model = nn.ModuleDict({"layers": inner, "head": nn.Linear(10, 1)})
print(model.get_submodule("layers.0"))
print(tuple(model.get_parameter("layers.0.weight").shape))
print(tuple(model.get_buffer("layers.1.running_mean").shape))

attempts = [
    (model.get_submodule, "layers.2"),
    (model.get_submodule, "head.weight"),
    (model.get_parameter, "layers.1.running_mean"),
    (model.get_buffer, "head.weight"),
]
for get, name in attempts:
    try:
        get(name)
    except AttributeError as error:
        print(f"{get.__name__}({name!r}): {error}")

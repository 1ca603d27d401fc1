from torch import nn

layer = nn.Linear(2, 2)
fresh = [nn.Linear(2, 2) for _ in range(3)]
repeated: dict[str, nn.Sequential | nn.ModuleList] = {
    "Sequential(layer) * 2": nn.Sequential(layer) * 2,
    "ModuleList([layer] * 3)": nn.ModuleList([layer] * 3),
    "a new layer each": nn.ModuleList(fresh),
}
for name, layers in repeated.items():
    print(name)
    print("  first is last:", layers[0] is layers[-1])
    keys, parameters = layers.state_dict(), list(layers.parameters())
    print(f"  {len(keys)} keys, {len(parameters)} parameters")

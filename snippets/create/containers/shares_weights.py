from torch import nn

layer = nn.Linear(2, 2)
repeated = {
    "Sequential(layer) * 2": nn.Sequential(layer) * 2,
    "ModuleList([layer] * 2)": nn.ModuleList([layer] * 2),
    "a new layer each": nn.ModuleList([nn.Linear(2, 2) for _ in range(2)]),
}
for name, layers in repeated.items():
    print(name)
    print("  one layer twice:", layers[0] is layers[1])
    print("  parameters:", len(list(layers.parameters())))
    print("  keys:", *layers.state_dict())

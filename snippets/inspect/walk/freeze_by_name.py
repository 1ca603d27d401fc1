from torch import nn


def frozen_names(model):
    parameters = model.named_parameters()
    return [name for name, value in parameters if not value.requires_grad]


def freeze(model, prefix):
    for name, parameter in model.named_parameters():
        if name == prefix or name.startswith(f"{prefix}."):
            parameter.requires_grad_(False)


layers = {f"layer{number}": nn.Linear(3, 3) for number in (1, 2, 10)}
model = nn.ModuleDict(layers)
freeze(model, "layer1")
freeze(model, "layer2.bias")
print("by whole parts:  ", frozen_names(model))

model.requires_grad_(True)
for name, parameter in model.named_parameters():
    if name.startswith("layer1"):
        parameter.requires_grad_(False)
print("by first letters:", frozen_names(model))

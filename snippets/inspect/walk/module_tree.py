from torch import nn


def draw(module, name="model", indent=""):
    count = sum(p.numel() for p in module.parameters())
    print(f"{indent}{name}: {type(module).__name__}, {count}")
    for child_name, child in module.named_children():
        draw(child, child_name, indent + "    ")


encoder = nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.LayerNorm(10))
model = nn.ModuleDict({"encoder": encoder, "head": nn.Linear(10, 1)})
draw(model)

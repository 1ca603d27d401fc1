import torch
from by_replacement import Adapted
from torch import nn


def adapt(model, wanted, rank=4):
    """Freeze a model, and adapt each Linear of a wanted last name."""
    model.requires_grad_(False)
    made = {}
    for name, layer in list(model.named_modules(remove_duplicate=False)):
        if type(layer) is nn.Linear and name.split(".")[-1] in wanted:
            if layer not in made:  # a shared layer stays shared
                made[layer] = Adapted(layer, rank)
            model.set_submodule(name, made[layer], strict=True)
    return list(made.values())


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.query = nn.Linear(width, width)
        self.value = nn.Linear(width, width)
        self.mix = nn.Linear(width, width)

    def forward(self, x):
        return x + self.mix(self.query(x).sigmoid() * self.value(x))


torch.manual_seed(0)
model = nn.Sequential(Block(64), Block(64), nn.Linear(64, 10))
adapted = adapt(model, ("query", "value"))
trained = [name for name, p in model.named_parameters() if p.requires_grad]
print(*trained, sep="\n")
sizes = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"{sizes / sum(p.numel() for p in model.parameters()):.1%} trained")

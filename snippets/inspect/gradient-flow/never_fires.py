import torch
from torch import nn


def never_fires(model, batches, dim=1):
    """Count, for each ReLU, the units along dim that are 0 for all samples."""
    alive = {}

    def look(name):
        def hook(module, args, output):
            fires = (output > 0).movedim(dim, 0).flatten(1).any(dim=1)
            alive[name] = alive.get(name, False) | fires

        return hook

    handles = [
        module.register_forward_hook(look(name))
        for name, module in model.named_modules()
        if isinstance(module, nn.ReLU)
    ]
    with torch.no_grad():
        for batch in batches:
            model(batch)
    for handle in handles:
        handle.remove()
    return {name: int((~fires).sum()) for name, fires in alive.items()}


torch.manual_seed(0)
model = nn.Sequential()
for kill in (0, 3, 10):
    layer = nn.Linear(50, 50)
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    nn.init.constant_(layer.bias[:kill], -100.0)  # these never fire
    model.extend([layer, nn.ReLU()])
batches = torch.randn(200, 32, 50)
for count in (1, 10, 200):
    print(f"{count:3} batches:", never_fires(model, batches[:count]))
for dim in (1, -1):  # one batch of shape (10, 32 tokens, 50 units)
    print(f"tokens, dim={dim:2}:", never_fires(model, [batches[:10]], dim))

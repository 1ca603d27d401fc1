from torch import nn


# your turn
def own_counts(model):
    """Return {module: own parameters}; tied ones once, no module with 0."""
    counts = {}
    for name, module in model.named_modules():
        own = module.parameters(recurse=False)
        counts[name] = sum(parameter.numel() for parameter in own)
    return counts


# the check
def tied(first, *others):
    for other in others:
        other.weight = first.weight
    return nn.Sequential(first, *others)


shared = nn.Linear(3, 3).requires_grad_(False)
cases = [
    (nn.Linear(3, 2), {"": 8}),
    (nn.ReLU(), {}),
    (nn.Sequential(nn.Linear(3, 2, bias=False), nn.ReLU()), {"0": 6}),
    (tied(nn.Embedding(9, 4), nn.Linear(4, 9)), {"0": 36, "1": 9}),
    (tied(nn.Linear(2, 2), nn.Linear(2, 2)), {"0": 6, "1": 2}),
    (nn.ModuleList([shared, nn.Sequential(shared)]), {"0": 12}),
    (nn.Sequential(nn.LayerNorm(3), nn.LayerNorm(3)), {"0": 6, "1": 6}),
    (nn.MultiheadAttention(2, 1), {"": 18, "out_proj": 6}),
]
for model, wanted in cases:
    got = own_counts(model)
    if got != wanted:
        print(f"not yet: wanted {wanted}, got {got}")
        break
else:
    print("solved")

import torch
from torch import nn


# your turn
def multiplications(model, x):
    """Products in nn.Linear and nn.Conv2d for model(x), forward only."""
    return sum(p.numel() for p in model.parameters())


# the check
verdict = "solved"
shared = nn.Linear(8, 8)
image = torch.ones(2, 4, 9, 9)
inner = nn.Sequential(nn.Conv2d(4, 6, 3, groups=2), nn.ReLU())
mixed = nn.Sequential(nn.Conv1d(2, 2, 1), nn.Linear(8, 3))
cases = [
    (mixed, torch.ones(5, 2, 8), 5 * 2 * 8 * 3),  # nn.Linear alone
    (nn.Sequential(shared, nn.LayerNorm(8), shared), torch.ones(5, 8), 5 * 128),
    (nn.Sequential(inner, nn.Flatten()), image, 2 * 49 * 6 * 2 * 9),
    (nn.Conv2d(4, 8, (3, 1), stride=2, padding=1), image[0], 30 * 8 * 12),
]
for model, x, wanted in cases:
    found = multiplications(model, x)
    if found != wanted:
        verdict = f"not yet: {found}, not {wanted} for {model}"
    if any(m._forward_hooks or m._forward_pre_hooks for m in model.modules()):
        verdict = "not yet: a hook is left on the model"
print(verdict)

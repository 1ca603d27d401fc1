from torch import nn


def still_moving(model):
    # your turn
    return [name for name, _ in model.named_modules()]


# the check
model = nn.Sequential(*[nn.BatchNorm1d(2) for _ in range(3)])
model[0].requires_grad_(False)
model[1].requires_grad_(False).eval()
found = still_moving(model)
print("solved" if found == ["0"] else f"not yet: wanted ['0'], got {found}")

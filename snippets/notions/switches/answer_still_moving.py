from torch import nn


def still_moving(model):
    found = []
    for name, module in model.named_modules():
        frozen = not any(p.requires_grad for p in module.parameters())
        has_statistics = hasattr(module, "running_mean")
        if frozen and has_statistics and module.training:
            found.append(name)
    return found


# the check
model = nn.Sequential(*[nn.BatchNorm1d(2) for _ in range(3)])
model[0].requires_grad_(False)
model[1].requires_grad_(False).eval()
found = still_moving(model)
print("solved" if found == ["0"] else f"not yet: wanted ['0'], got {found}")

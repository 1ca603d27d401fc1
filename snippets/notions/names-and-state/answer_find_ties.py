from torch import nn


def ties(model: nn.Module) -> list[list[str]]:
    names: dict[nn.Parameter, list[str]] = {}
    for name, p in model.named_parameters(remove_duplicate=False):
        names.setdefault(p, []).append(name)
    return [group for group in names.values() if len(group) > 1]


# the check
model = nn.Sequential(nn.Embedding(3, 3), nn.Linear(3, 3), nn.Linear(3, 3))
model[1].weight = model[0].weight
got, wanted = ties(model), [["0.weight", "1.weight"]]
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted}, got {got}")

from torch import nn


# your turn
def ties(model: nn.Module) -> list[list[str]]:
    return []


# the check
model = nn.Sequential(nn.Embedding(3, 3), nn.Linear(3, 3), nn.Linear(3, 3))
model[1].weight = model[0].weight
got, wanted = ties(model), [["0.weight", "1.weight"]]
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted}, got {got}")

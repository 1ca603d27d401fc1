from torch import nn


# your turn
def groups(model):
    decayed = []
    spared = []
    for _, parameter in model.named_parameters():
        if parameter.ndim >= 2:
            decayed.append(parameter)
        else:
            spared.append(parameter)
    return decayed, spared


# the check
norms = [nn.LayerNorm([4, 4]), nn.BatchNorm2d(4), nn.RMSNorm([4, 4])]
models = [nn.Sequential(nn.Conv2d(1, 4, 3), norm) for norm in norms]
models.append(nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3)))
models[-1][1].weight = models[-1][0].weight  # tied
verdict = "solved"
for model in models:
    decayed, spared = groups(model)
    if [id(p) for p in decayed] != [id(model[0].weight)]:
        verdict = f"not yet: wanted 1 decayed weight, got {len(decayed)}"
    if len(decayed) + len(spared) != len(list(model.parameters())):
        verdict = "not yet: a parameter is missing, or there twice"
print(verdict)

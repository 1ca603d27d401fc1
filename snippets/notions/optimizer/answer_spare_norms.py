from torch import nn

NORMS = (
    nn.LayerNorm,
    nn.RMSNorm,
    nn.GroupNorm,
    nn.BatchNorm1d,
    nn.BatchNorm2d,
    nn.BatchNorm3d,
)  # and nn.InstanceNorm1d, 2d, 3d, where a model has them


def groups(model):
    spared_ids = set()
    for module in model.modules():
        for name, parameter in module.named_parameters(recurse=False):
            if isinstance(module, NORMS) or name.endswith("bias"):
                spared_ids.add(id(parameter))
    decayed = [p for p in model.parameters() if id(p) not in spared_ids]
    spared = [p for p in model.parameters() if id(p) in spared_ids]
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

from torch import nn

NORMS = (nn.LayerNorm, nn.RMSNorm, nn.GroupNorm, nn.SyncBatchNorm)
NORMS += (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
NORMS += (nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d)


def groups(model):
    spared_ids = set()
    for module in model.modules():
        for name, parameter in module.named_parameters(recurse=False):
            # an LSTM has names such as bias_ih_l0
            if isinstance(module, NORMS) or "bias" in name:
                spared_ids.add(id(parameter))
    decayed = [p for p in model.parameters() if id(p) not in spared_ids]
    spared = [p for p in model.parameters() if id(p) in spared_ids]
    return decayed, spared


# the check
norms = [nn.LayerNorm([4, 4]), nn.RMSNorm([4, 4]), nn.GroupNorm(2, 4)]
norms += [nn.BatchNorm2d(4), nn.InstanceNorm2d(4, affine=True)]
blocks = [nn.Sequential(norm) for norm in norms]
models = [nn.Sequential(nn.Conv2d(1, 4, 3), block) for block in blocks]
tied = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
tied[1].weight = tied[0].weight
models += [tied, nn.Sequential(nn.LSTM(3, 3))]
weights = {"0.weight", "0.weight_ih_l0", "0.weight_hh_l0"}  # to be decayed
verdict = "solved"
for model in models:
    decayed, spared = groups(model)
    wanted = {id(p) for name, p in model.named_parameters() if name in weights}
    if {id(p) for p in decayed} != wanted:
        verdict = f"not yet: wanted {len(wanted)} decayed, got {len(decayed)}"
    if len(decayed) + len(spared) != len(list(model.parameters())):
        verdict = "not yet: a parameter is missing, or there twice"
print(verdict)

from torch import nn

NORMS = (nn.LayerNorm, nn.RMSNorm, nn.GroupNorm, nn.SyncBatchNorm)
NORMS += (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d)
NORMS += (nn.InstanceNorm1d, nn.InstanceNorm2d, nn.InstanceNorm3d)


def groups(model):
    spared_ids = set()
    for module in model.modules():
        for name, parameter in module.named_parameters(recurse=False):
            if isinstance(module, NORMS) or "bias" in name:
                spared_ids.add(id(parameter))
    decayed = [p for p in model.parameters() if id(p) not in spared_ids]
    spared = [p for p in model.parameters() if id(p) in spared_ids]
    return decayed, spared


# the check
norms = [nn.LayerNorm([4, 4]), nn.RMSNorm([4, 4]), nn.GroupNorm(2, 4)]
norms += [nn.BatchNorm1d(4), nn.BatchNorm2d(4), nn.BatchNorm3d(4)]
norms += [nn.InstanceNorm2d(4, affine=True), nn.SyncBatchNorm(4)]
models = [nn.Sequential(norm, nn.Conv2d(4, 4, 3)) for norm in norms]
tied = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
tied[1].weight = tied[0].weight
models += [tied, nn.LSTM(3, 3), nn.PReLU(4), nn.Embedding(3, 3)]
models = [nn.Sequential(m, nn.MultiheadAttention(4, 2)) for m in models]
layers = (nn.Conv2d, nn.Linear, nn.LSTM, nn.PReLU, nn.Embedding)
layers += (nn.MultiheadAttention,)  # the weights of these are decayed
verdict = "solved"
for model in models:
    decayed, spared = groups(model)
    found = [m for m in model.modules() if isinstance(m, layers)]
    named = [pair for layer in found for pair in layer.named_parameters()]
    wanted = {id(p) for name, p in named if "weight" in name}
    if {id(p) for p in decayed} != wanted:
        verdict = f"not yet: wanted {len(wanted)} decayed, got {len(decayed)}"
    if len(decayed) + len(spared) != len(list(model.parameters())):
        verdict = "not yet: a parameter is missing, or there twice"
print(verdict)

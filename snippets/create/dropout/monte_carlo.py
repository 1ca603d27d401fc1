import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 64), nn.BatchNorm1d(64), nn.Dropout())
x = torch.randn(32, 4)
DROPOUTS = (
    nn.Dropout,
    nn.Dropout1d,
    nn.Dropout2d,
    nn.Dropout3d,
    nn.AlphaDropout,
    nn.FeatureAlphaDropout,
)


def sampled(model, x, times=100):
    modes = {module: module.training for module in model.modules()}
    model.eval()
    for module in model.modules():
        if isinstance(module, DROPOUTS):
            module.train()
    try:
        with torch.no_grad():
            return torch.stack([model(x) for _ in range(times)])
    finally:
        for module, mode in modes.items():
            module.training = mode


before = model[1].running_mean.clone()
draws = sampled(model, x)
print("predictions differ:", not torch.equal(draws[0], draws[1]))
print("statistics unmoved:", torch.equal(model[1].running_mean, before))

model.train()  # not like this: BatchNorm is in train mode, too
with torch.no_grad():
    model(x)
print("after model.train():", torch.equal(model[1].running_mean, before))

import torch
from torch import nn

torch.manual_seed(0)
identity = nn.Identity(54, unused_keyword=True)  # it ignores its settings
x = torch.randn(2, 3)
print("returns the tensor that it is given:", identity(x) is x)
print("parameters:", len(list(identity.parameters())))

model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 2))
old = model.state_dict()
model[2] = nn.Identity()  # the features before the head
print("features:", tuple(model(x).shape))
try:
    model.load_state_dict(old)
except RuntimeError as error:
    print("load the old state:", str(error).splitlines()[1].strip())
print("strict=False:", model.load_state_dict(old, strict=False).missing_keys)

use_norm = False
norm = nn.LayerNorm(8) if use_norm else nn.Identity()
print("names stay:", list(nn.ModuleDict({"norm": norm, "head": model[0]})))

import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(2, 4, 5)
batch = nn.BatchNorm1d(4)
instance = nn.InstanceNorm1d(4)
layer = nn.LayerNorm(5)
group = nn.GroupNorm(2, 4)
rms = nn.RMSNorm(5)
local = nn.LocalResponseNorm(3, alpha=1.0)

pairs = {
    "batch_norm": (batch(x), F.batch_norm(x, None, None, training=True)),
    "instance_norm": (instance(x), F.instance_norm(x)),
    "layer_norm": (layer(x), F.layer_norm(x, (5,))),
    "group_norm": (group(x), F.group_norm(x, 2)),
    "rms_norm": (rms(x), F.rms_norm(x, (5,))),
    "local_response_norm": (local(x), F.local_response_norm(x, 3, alpha=1.0)),
}
for name, (module, function) in pairs.items():
    print(f"{name:19} {torch.allclose(module, function)}")

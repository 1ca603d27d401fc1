import torch
import torch.nn.functional as F
from torch import nn

modes = {
    "Zero": "constant",
    "Constant": "constant",
    "Reflection": "reflect",
    "Replication": "replicate",
    "Circular": "circular",
}
all_pads = [(1, 2), (1, 2, 0, 1), (1, 2, 0, 1, 2, 2)]
for kind, mode in modes.items():
    for dims, pads in enumerate(all_pads, start=1):
        x = torch.arange(4**dims).reshape(1, 1, *[4] * dims)
        name = f"{kind}Pad{dims}d"
        if kind == "Constant":
            layer = getattr(nn, name)(pads, value=7)
            expected = F.pad(x, pads, mode, value=7)
        else:
            layer = getattr(nn, name)(pads)
            expected = F.pad(x, pads, mode)
        padded = layer(x)
        same = torch.equal(padded, expected)
        print(f"{name:<18}{padded.sum().item():>6}  {same}")
print(nn.ReplicationPad2d(1))
print(nn.ConstantPad2d((1, 0, 2, 0), value=7))

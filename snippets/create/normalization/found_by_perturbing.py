import torch
from torch import nn

norms = {
    "Batch": nn.BatchNorm1d(4),
    "Layer": nn.LayerNorm((4, 3)),
    "Group": nn.GroupNorm(2, 4),
    "Instance": nn.InstanceNorm1d(4),
    "RMS": nn.RMSNorm(3),
    "LRN": nn.LocalResponseNorm(3),
}

torch.manual_seed(0)
x = torch.randn(2, 4, 3)  # (samples, channels, places)
other = x.clone()
other[0, 1, 0] += 1.0  # one entry: sample 0, channel 1, place 0

print("input  ", "  ".join(norms))
for sample in range(2):
    for channel in range(4):
        cells = []
        for name, norm in norms.items():
            row = norm(x)[sample, channel]
            changed = norm(other)[sample, channel] != row
            cell = "".join("█" if entry else "·" for entry in changed.tolist())
            cells.append(cell.ljust(len(name)))
        print(f"x[{sample},{channel}]  ", "  ".join(cells).rstrip())

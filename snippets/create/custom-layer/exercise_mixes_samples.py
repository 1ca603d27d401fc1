import torch
from torch import nn


# your turn
def mixes_samples(layer, x):
    """Say whether an output depends on another sample of the batch."""
    return layer(x).shape != x.shape


# the check
torch.manual_seed(0)
x = torch.randn(4, 6)
wrong = []
for layer, wanted in (
    (nn.Linear(6, 3), False),
    (nn.BatchNorm1d(6), True),
    (nn.BatchNorm1d(6).eval(), False),
    (nn.Softmax(dim=0), True),
    (nn.Softmax(dim=1), False),
    (nn.ZeroPad2d((0, 0, 1, -1)), True),  # row i gets row i - 1
    (nn.ZeroPad2d((0, 0, -1, 1)), True),  # row i gets row i + 1
    (nn.Sequential(nn.Linear(6, 6), nn.BatchNorm1d(6)), True),
):
    state = str(layer.state_dict())
    found = mixes_samples(layer, x)
    if found is not wanted or str(layer.state_dict()) != state:
        wrong.append(f"{found} for {layer}, or another state")
print(f"not yet: {wrong[0]}" if wrong else "solved")

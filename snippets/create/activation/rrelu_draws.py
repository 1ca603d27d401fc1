import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = -torch.ones(1000)
rrelu = nn.RReLU(lower=0.1, upper=0.3)
for mode in (True, False):
    slopes = -rrelu.train(mode)(x)
    low, high = slopes.min().item(), slopes.max().item()
    print(f"training={mode}: slopes from {low:.2f} to {high:.2f}")

slopes = -F.rrelu(x, 0.1, 0.3)
print("F.rrelu:", len(slopes.unique()), "slope")
slopes = -F.rrelu(x, 0.1, 0.3, training=True)
print("F.rrelu, training=True: many slopes,", len(slopes.unique()) > 500)

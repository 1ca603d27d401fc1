import torch
from torch import nn

torch.manual_seed(0)
anchor, near, far = torch.randn(3, 8, 5)
layer = nn.Linear(5, 2)
nn.init.zeros_(layer.weight)  # each input lands on the same point

for margin in (0.2, 1.0):
    layer.zero_grad()
    loss = nn.TripletMarginLoss(margin=margin)
    value = loss(layer(anchor), layer(near), layer(far))
    value.backward()
    print(f"margin {margin}  loss {value.item():.4f}")

from typing import Any

import torch
from torch import float64, nn

x = torch.tensor([[1.0, 2.0, 3.0]], dtype=float64)
weights = {
    "cast after": nn.Parameter(torch.zeros(1, 3)).to(float64),
    "cast before": nn.Parameter(torch.zeros(1, 3, dtype=float64)),
}
for order, weight in weights.items():
    layer: Any = nn.Module()
    layer.weight = weight
    layer.bias = nn.Parameter(torch.ones(1, dtype=float64))
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
    (x @ layer.weight.T + layer.bias).sum().backward()
    optimizer.step()
    print(order)
    print("  weight", [round(w, 2) for w in layer.weight[0].tolist()])
    print("  bias", round(layer.bias.item(), 2))

import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(8, 3), torch.randn(8, 1)
for norm in nn.BatchNorm1d(3), nn.LayerNorm(3):
    model = nn.Sequential(norm, nn.Linear(3, 1))
    gradients = []
    for parts in 1, 4:
        model.zero_grad()
        for a, b in zip(x.chunk(parts), target.chunk(parts), strict=True):
            loss = nn.functional.mse_loss(model(a), b)
            (loss / parts).backward()
        gradients.append(model[1].weight.grad.clone())
    same = torch.allclose(*gradients, atol=1e-6)
    print(f"{type(norm).__name__:11} 4 batches equal to the large one: {same}")

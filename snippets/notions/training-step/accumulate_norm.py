import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 3)
target = torch.randn(8, 1)


def gradient(model, parts):
    model.zero_grad()
    batches = zip(x.chunk(parts), target.chunk(parts), strict=True)
    for inputs, targets in batches:
        loss = nn.functional.mse_loss(model(inputs), targets)
        (loss / parts).backward()
    return model[1].weight.grad


for norm in (nn.BatchNorm1d(3), nn.LayerNorm(3)):
    model = nn.Sequential(norm, nn.Linear(3, 1))
    large = gradient(model, parts=1)
    four = gradient(model, parts=4)
    same = torch.allclose(large, four, atol=1e-6)
    print(f"{type(norm).__name__:11} 4 batches equal the large one: {same}")

import torch
from torch import nn


def train(seed=None):
    if seed is not None:
        torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(5):
        optimizer.zero_grad()
        loss = model(torch.randn(16, 4)).square().mean()
        loss.backward()
        optimizer.step()
    return loss


print("without a seed:", torch.equal(train(), train()))
print("with a seed:   ", torch.equal(train(seed=0), train(seed=0)))

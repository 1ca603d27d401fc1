import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(16, 3), torch.randn(16, 1)

for cured in False, True:
    body, head = nn.Linear(3, 4), nn.Linear(4, 1)
    model = nn.Sequential(body, nn.Tanh(), head)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.1)
    nn.functional.mse_loss(model(x), target).backward()

    body.requires_grad_(False)
    if cured:
        optimizer.zero_grad()
    before = body.weight.clone()
    for _ in range(3):
        head.zero_grad()
        nn.functional.mse_loss(model(x), target).backward()
        optimizer.step()
    frozen = torch.equal(body.weight, before)
    print(f"cured={cured}: the frozen weight stayed: {frozen}")

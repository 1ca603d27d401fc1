import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(256, 10)
target = x.sum(dim=1, keepdim=True)
for activation in (nn.ReLU(), nn.LeakyReLU()):
    for rate in (0.01, 3.0):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(10, 50), activation, nn.Linear(50, 1))
        optimizer = torch.optim.SGD(model.parameters(), lr=rate)
        for _ in range(2):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x), target).backward()
            optimizer.step()
        dead = int((model[:2](x) == 0).all(dim=0).sum())
        print(f"{type(activation).__name__:10} lr={rate}: {dead} of 50 dead")

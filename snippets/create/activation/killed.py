import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(256, 10)
target = x.sum(dim=1, keepdim=True)
for activation in (nn.ReLU(), nn.LeakyReLU()):
    for rate in (0.0, 0.01, 3.0):
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(10, 50), activation, nn.Linear(50, 1))
        optimizer = torch.optim.SGD(model.parameters(), lr=rate)
        for _ in range(2):
            nn.functional.mse_loss(model(x), target).backward()
            optimizer.step()
            optimizer.zero_grad()
        off = int((model[0](x) <= 0).all(dim=0).sum())
        model(x).sum().backward()  # the gradients after the two steps
        dead = int((model[0].weight.grad == 0).all(dim=1).sum())
        name = type(activation).__name__
        print(f"{name:10} lr={rate:4}: {off:2} units off, {dead:2} dead")

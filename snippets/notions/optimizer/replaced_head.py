import torch
from torch import nn

torch.manual_seed(0)
x, target = torch.randn(32, 3), torch.randn(32, 1)

for cured in False, True:
    model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 5))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model[2] = nn.Linear(8, 1)
    if cured:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    head = model.get_parameter("2.weight")
    body = model.get_parameter("0.weight")
    before = [weight.detach().clone() for weight in (body, head)]
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), target).backward()
        optimizer.step()
    print(f"cured={cured}")
    print("  body trained:", not torch.equal(before[0], body))
    print("  head trained:", not torch.equal(before[1], head))

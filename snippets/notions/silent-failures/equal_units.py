import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
target = torch.sin(2 * x).sum(dim=1, keepdim=True)


def train(way):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1))
    for parameter in model.parameters():
        if way == "all zeros":
            nn.init.zeros_(parameter)
        elif way == "all 0.1":
            nn.init.constant_(parameter, 0.1)
    if way == "last zeros":
        nn.init.zeros_(model.get_parameter("2.weight"))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(300):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), target).backward()
        optimizer.step()
    return model


for way in ("all zeros", "all 0.1", "last zeros", "default"):
    model = train(way)
    loss = nn.functional.mse_loss(model(x), target).item()
    rows = model.get_parameter("0.weight").detach()
    equal = torch.allclose(rows, rows[:1].expand(8, 3), atol=1e-4)
    print(f"{way:10} loss {loss:.2f}  all hidden units equal: {equal}")

import torch
from torch import nn


def train(model):
    x = torch.linspace(-1, 1, 64).unsqueeze(1)
    target = x.abs()  # needs two ReLU units: relu(x) + relu(-x)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        loss = nn.functional.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


torch.manual_seed(0)
drawn = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))
equal = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))
for parameter in equal.parameters():
    nn.init.constant_(parameter, 0.1)

for name, model in {"drawn": drawn, "equal": equal}.items():
    loss = train(model)
    hidden = model.get_parameter("0.weight")
    same = torch.allclose(hidden, hidden[0].expand_as(hidden), atol=1e-3)
    print(f"{name}: loss {loss:.2f}, hidden units equal: {same}")

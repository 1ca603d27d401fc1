import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
target = x.sum(dim=1, keepdim=True)


def losses(when):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    found = []
    for _ in range(31):
        if when == "before backward":
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), target)
        loss.backward()
        if when == "after backward":
            optimizer.zero_grad()
        optimizer.step()
        found.append(f"{loss.item():.1f}")
    return " ".join(found[::5])


for when in ("never", "before backward", "after backward"):
    print(f"{when:15} {losses(when)}")

import math
from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 6), torch.randn(8, 1)
new_x, new_y = torch.randn(50, 6), torch.randn(50, 1)
model = nn.Linear(6, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


@torch.no_grad()
def validation_loss():
    return nn.functional.mse_loss(model(new_x), new_y).item()


best = math.inf
for epoch in range(40):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()
    loss = validation_loss()
    if loss < best:
        best = loss
        checkpoint = {"epoch": epoch, "model": model.state_dict()}
        torch.save(checkpoint, "best.pt")

print("last epoch is worse:", validation_loss() > best)
checkpoint = torch.load("best.pt", map_location="cpu")
model.load_state_dict(checkpoint["model"])
print("best epoch is not the last:", checkpoint["epoch"] < epoch)
print("loss of the loaded model is the best:", validation_loss() == best)
Path("best.pt").unlink()

from pathlib import Path

import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1)), torch.randn(5, 3)
torch.save(model.state_dict(), "model.pt")

same = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
state = torch.load("model.pt")
print(same.load_state_dict(state))
print("same output:", torch.equal(same(x), model(x)))
Path("model.pt").unlink()

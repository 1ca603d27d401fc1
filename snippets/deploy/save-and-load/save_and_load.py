from pathlib import Path

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
torch.save(model.state_dict(), "model.pt")

# Later, perhaps in another program: build the same layers, then load.
loaded = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
state = torch.load("model.pt", map_location="cpu")
print(loaded.load_state_dict(state))

x = torch.ones(5, 3)
print("same output:", torch.equal(loaded(x), model(x)))
Path("model.pt").unlink()

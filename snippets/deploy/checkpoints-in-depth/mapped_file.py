from pathlib import Path

import torch

path = Path("model.pt")
torch.save({"weight": torch.zeros(3)}, path)

state = torch.load(path, mmap=True)
state["weight"][0] = 7
print("memory:", state["weight"].tolist())
print("file:  ", torch.load(path)["weight"].tolist())

state = torch.load(path, mmap=True)
torch.save({"weight": torch.full((3,), 5.0)}, path)
print("saved over:", state["weight"].tolist())

state = torch.load(path, mmap=True)
torch.save({"weight": torch.full((3,), 9.0)}, "beside.pt")
Path("beside.pt").replace(path)
print("replaced:  ", state["weight"].tolist())
path.unlink()

from pathlib import Path

import torch

file, beside = Path("model.pt"), Path("beside.pt")
torch.save({"weight": torch.zeros(3)}, file)
state = torch.load(file, mmap=True)
state["weight"][0] = 7
print("mapped:", state["weight"].tolist())
print("file:  ", torch.load(file)["weight"].tolist())

torch.save({"weight": torch.full((3,), 5.0)}, file)
print("saved over:", state["weight"].tolist())

state = torch.load(file, mmap=True)
torch.save({"weight": torch.full((3,), 9.0)}, beside)
beside.replace(file)
print("replaced:  ", state["weight"].tolist())
file.unlink()

import warnings
from pathlib import Path

import torch
from torch import nn

torch.save(nn.Linear(3, 2).state_dict(), "model.pt")
state = torch.load("model.pt", mmap=True)
with torch.device("meta"):
    model = nn.Linear(3, 2)

with warnings.catch_warnings(record=True) as caught:
    print(model.load_state_dict(state), model.weight.device)
print("UserWarning:", caught[0].message)

print(model.load_state_dict(state, assign=True), model.weight.device)
print("a Parameter:", isinstance(model.weight, nn.Parameter))
mapped = state["weight"].data_ptr()
print("no second copy:", model.weight.data_ptr() == mapped)
Path("model.pt").unlink()

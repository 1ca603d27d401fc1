import torch
from torch import nn

first, other = nn.Linear(3, 10), nn.Linear(3, 10)
saved = nn.Sequential(first, nn.Linear(10, 1))
model = nn.Sequential(other, nn.Linear(10, 5))
try:
    model.load_state_dict(saved.state_dict())
except RuntimeError as error:
    print(f"RuntimeError: {str(error).splitlines()[0]}")
print("first layer loaded:", torch.equal(other.weight, first.weight))

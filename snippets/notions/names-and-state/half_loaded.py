import torch
from torch import nn

saved = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 5))
try:
    model.load_state_dict(saved.state_dict())
except RuntimeError as error:
    print(f"RuntimeError: {str(error).splitlines()[0]}")

wanted = saved.state_dict()
for key, tensor in model.state_dict().items():
    same = torch.equal(tensor, wanted[key])
    print(f"{key:8}  {'loaded' if same else 'not loaded'}")

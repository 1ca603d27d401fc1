import torch
from torch import nn

model = nn.Linear(3, 2, device="meta")
try:
    model.to("cpu")
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

model.to_empty(device="cpu")
torch.manual_seed(0)
model.reset_parameters()

torch.manual_seed(0)
fresh = nn.Linear(3, 2)
print("as if made here:", torch.equal(model.weight, fresh.weight))

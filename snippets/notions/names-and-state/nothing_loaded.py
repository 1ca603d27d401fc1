import torch
from torch import nn

saved = nn.Linear(3, 2)
model = nn.Linear(3, 2)
state = saved.state_dict(prefix="module.")

result = model.load_state_dict(state, strict=False)
print("same weight:", torch.equal(model.weight, saved.weight))
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)

renamed = {}
for key, tensor in state.items():
    renamed[key.removeprefix("module.")] = tensor
print(model.load_state_dict(renamed))
print("same weight:", torch.equal(model.weight, saved.weight))

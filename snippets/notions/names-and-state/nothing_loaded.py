import torch
from torch import nn

saved, model = nn.Linear(3, 2), nn.Linear(3, 2)
state = saved.state_dict(prefix="module.")

result = model.load_state_dict(state, strict=False)
print("same weight:", torch.equal(model.weight, saved.weight))
print("missing:", result.missing_keys)
print("unexpected:", result.unexpected_keys)

state = {key.removeprefix("module."): t for key, t in state.items()}
print(model.load_state_dict(state))
print("same weight:", torch.equal(model.weight, saved.weight))

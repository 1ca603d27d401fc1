import torch
from torch import nn

fresh, model = nn.Linear(3, 1), nn.Linear(3, 1)
compiled = torch.compile(model, backend="eager")
saved = compiled.state_dict()
try:
    fresh.load_state_dict(saved)
except RuntimeError as error:
    print("RuntimeError:", *map(str.strip, str(error).splitlines()), sep="\n")

renamed = {key.replace("_orig_mod.", ""): saved[key] for key in saved}
print(fresh.load_state_dict(renamed))
print(fresh.load_state_dict(model.state_dict()))

import torch
from torch import nn

model = nn.Linear(3, 1)
compiled = torch.compile(model, backend="eager")
saved = compiled.state_dict()
fresh = nn.Linear(3, 1)
try:
    fresh.load_state_dict(saved)
except RuntimeError as error:
    print("RuntimeError:")
    for line in str(error).splitlines():
        print(line.strip())

renamed = {key.removeprefix("_orig_mod."): saved[key] for key in saved}
print("renamed: ", fresh.load_state_dict(renamed))
print("original:", fresh.load_state_dict(model.state_dict()))

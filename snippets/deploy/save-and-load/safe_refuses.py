from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn

model = nn.Sequential(nn.Embedding(5, 3), nn.Linear(3, 5, bias=False))
model[1].weight = model[0].weight
states: list[Any] = [
    model.state_dict(),
    {"weight": torch.ones(2, 3).T},
    {"epoch": 3},
]
for state in states:
    try:
        save_file(state, "tied.safetensors")
    except (RuntimeError, ValueError) as error:
        message = str(error).strip().partition(":")[0].partition(". ")[0]
        print(f"{type(error).__name__}: {message}")

save_model(model, "tied.safetensors")
print("in the file:", *load_file("tied.safetensors"))
print("missing, unexpected:", *load_model(model, "tied.safetensors"))
Path("tied.safetensors").unlink()

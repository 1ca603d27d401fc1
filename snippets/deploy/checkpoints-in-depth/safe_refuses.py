from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn

model = nn.Sequential(nn.Embedding(5, 3), nn.Linear(3, 5, bias=False))
model[1].weight = model[0].weight
refused: dict[str, Any] = {
    "tied weights": model.state_dict(),
    "a transposed view": {"weight": torch.ones(2, 3).T},
    "a number": {"epoch": 3},
}
for title, state in refused.items():
    try:
        save_file(state, "tied.safetensors")
    except (RuntimeError, ValueError) as error:
        first = str(error).strip().partition(":")[0].partition(". ")[0]
        print(f"{title}\n  {type(error).__name__}: {first}")

save_model(model, "tied.safetensors")
print("in the file:", *load_file("tied.safetensors"))
missing, unexpected = load_model(model, "tied.safetensors")
print("missing:", missing, "unexpected:", unexpected)
Path("tied.safetensors").unlink()

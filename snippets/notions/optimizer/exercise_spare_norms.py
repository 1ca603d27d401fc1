import torch
from torch import nn


# your turn
def groups(model):
    decay, spared = [], []
    for name, parameter in model.named_parameters():
        plain = name.endswith("bias") or "norm" in name
        (spared if plain else decay).append((name, parameter))
    return [
        {"params": decay, "weight_decay": 0.1},
        {"params": spared, "weight_decay": 0.0},
    ]


# the check
model = nn.Sequential(nn.Linear(3, 4), nn.LayerNorm(4), nn.Linear(4, 1))
optimizer = torch.optim.AdamW(groups(model), lr=0.1)
came = [group.get("param_names") for group in optimizer.param_groups]
wanted = [["0.weight", "2.weight"], ["0.bias", "1.weight", "1.bias", "2.bias"]]
verdict = f"not yet: wanted decay for {wanted[0]}, came {came[0]}"
print("solved" if came == wanted else verdict)

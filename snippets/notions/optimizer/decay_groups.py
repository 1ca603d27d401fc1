import torch
from torch import nn

model = nn.Sequential()
model.add_module("lin_in", nn.Linear(3, 10))
model.add_module("norm", nn.LayerNorm(10))
model.add_module("lin_out", nn.Linear(10, 1))

decay, no_decay = [], []
for name, parameter in model.named_parameters():
    spared = name.endswith("bias") or "norm" in name
    (no_decay if spared else decay).append((name, parameter))
    nn.init.ones_(parameter)
    parameter.grad = torch.zeros_like(parameter)

groups = [
    {"params": decay, "weight_decay": 0.5},
    {"params": no_decay, "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=0.1)
optimizer.step()
for group in optimizer.param_groups:
    print("weight_decay", group["weight_decay"])
    for name, p in zip(group["param_names"], group["params"], strict=True):
        print(f"  {name:14} 1 -> {p.max().item():.2f}")

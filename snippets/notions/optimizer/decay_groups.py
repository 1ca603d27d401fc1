import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 10), nn.LayerNorm(10), nn.Linear(10, 1))
decayed = []
spared = []
for name, parameter in model.named_parameters():
    if parameter.ndim >= 2:
        decayed.append((name, parameter))
    else:  # biases, and the weight of the norm
        spared.append((name, parameter))

groups = [
    {"params": decayed, "weight_decay": 0.5},
    {"params": spared, "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=0.1)

# With gradients of zero, only the decay moves a weight.
for parameter in model.parameters():
    nn.init.ones_(parameter)
    parameter.grad = torch.zeros_like(parameter)
optimizer.step()
for group in optimizer.param_groups:
    print("weight_decay", group["weight_decay"])
    for name in group["param_names"]:
        value = model.get_parameter(name).max().item()
        print(f"  {name:8} 1 -> {value:.2f}")

import torch
from torch import nn

moves = {
    ".to(torch.float64)": lambda model: model.to(torch.float64),
    ".half()": lambda model: model.half(),
    '.to_empty(device="cpu")': lambda model: model.to_empty(device="cpu"),
    '.to("meta")': lambda model: model.to("meta"),
    '.to_empty(device="meta")': lambda model: model.to_empty(device="meta"),
}

print(f"{'':25} in the optimizer  still tied")
for name, move in moves.items():
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    model[1].weight = model[0].weight
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}

    move(model)
    found = [id(p) in held for p in model.parameters()]
    tied = model[1].weight is model[0].weight
    print(f"{name:25} {sum(found)} of {len(found)}            {tied}")

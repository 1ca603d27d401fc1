import torch
from torch import nn

moves = {
    ".to(torch.float64)": lambda m: m.to(torch.float64),
    ".half()": lambda m: m.half(),
    '.to_empty(device="cpu")': lambda m: m.to_empty(device="cpu"),
    '.to("meta")': lambda m: m.to("meta"),
    '.to_empty(device="meta")': lambda m: m.to_empty(device="meta"),
}

print(f"{'':25} live in optimizer  still tied")
for name, move in moves.items():
    model = nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))
    model[1].weight = model[0].weight
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}

    move(model)
    live = [id(p) in held for p in model.parameters()]
    tied = model[1].weight is model[0].weight
    print(f"{name:25} {sum(live)} of {len(live)}             {tied}")

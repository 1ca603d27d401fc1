import torch
from torch import nn


def step(model, dtype):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    scaler = torch.amp.GradScaler("cpu")
    with torch.autocast("cpu", dtype=torch.float16):
        loss = model(torch.ones(2, 3, dtype=dtype)).float().sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    return model.weight.dtype


try:
    step(nn.Linear(3, 1).half(), torch.float16)
except ValueError as error:
    print("ValueError:", error)
print("stepped:", step(nn.Linear(3, 1), torch.float32))

import torch
from torch import nn

model = nn.Linear(3, 1)
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 3)).sum().backward()
optimizer.step()

model.to(torch.float64)
print("weight ", model.weight.dtype)
print("grad   ", model.weight.grad.dtype)
print("exp_avg", optimizer.state[model.weight]["exp_avg"].dtype)
try:
    optimizer.step()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

optimizer.load_state_dict(optimizer.state_dict())
print("exp_avg", optimizer.state[model.weight]["exp_avg"].dtype)
optimizer.step()

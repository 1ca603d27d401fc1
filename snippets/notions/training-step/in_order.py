import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 64).unsqueeze(1)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.1, 100)

for step in range(101):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), x.sin())
    loss.backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    if step % 25 == 0:
        rate = optimizer.param_groups[0]["lr"]
        print(f"step {step:3}  loss {loss.item():.3f}  lr {rate:.4f}")
    optimizer.step()
    scheduler.step()

import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(1, 8, batch_first=True)
head = nn.Linear(8, 1)
parameters = [*gru.parameters(), *head.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.03)

for step in range(151):
    x = torch.rand(32, 6, 1)  # (batch, time, features)
    target = x[:, 0]  # remember the first number of six
    output, _ = gru(x)  # no state: each sequence starts from zeros
    loss = nn.functional.mse_loss(head(output[:, -1]), target)
    optimizer.zero_grad()
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, max_norm=1.0)
    optimizer.step()
    if step % 50 == 0:
        print(f"step {step:3}, loss below 0.02: {loss.item() < 0.02}")

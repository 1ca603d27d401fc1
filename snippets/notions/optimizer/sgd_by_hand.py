import torch
from torch import nn

lr, mu, decay = 0.1, 0.9, 0.01
torch.manual_seed(0)
x, target = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1, bias=False)
ours, velocity = model.weight.detach().clone(), torch.zeros(1, 3)
parameters = model.parameters()
optimizer = torch.optim.SGD(parameters, lr, mu, weight_decay=decay)

for _ in range(3):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), target).backward()
    optimizer.step()

    gradient = 2 * (x @ ours.T - target).T @ x / 8 + decay * ours
    velocity = mu * velocity + gradient
    ours = ours - lr * velocity
    print("same weight:", torch.allclose(ours, model.weight))

import torch
from torch import nn


def train_from_zeros(activation):
    torch.manual_seed(0)
    x = torch.randn(64, 3)
    target = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 3
    model = nn.Sequential(nn.Linear(3, 8), activation, nn.Linear(8, 1))
    for parameter in model.parameters():
        nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(201):
        loss = nn.functional.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model, loss.item(), target.var(correction=0).item()


for activation in (nn.ReLU(), nn.Tanh(), nn.Sigmoid()):
    model, loss, variance = train_from_zeros(activation)
    moved = [name for name, p in model.named_parameters() if p.any()]
    print(f"{type(activation).__name__}: loss {loss:.2f}")
    print("  moved:", *moved)
print(f"variance of the target: {variance:.2f}")

import torch
from torch import nn

torch.manual_seed(0)
target = torch.arange(300) % 10
centers = torch.randn(10, 20)
x = centers[target] + 0.3 * torch.randn(300, 20)


def train(*last):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(20, 10), *last)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    losses = []
    for _ in range(101):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(x), target)
        loss.backward()
        optimizer.step()
        losses.append(f"{loss.item():.2f}")
    return " ".join(losses[::20])


print("Softmax   ", train(nn.Softmax(dim=1)))
print("LogSoftmax", train(nn.LogSoftmax(dim=1)))
print("logits    ", train())

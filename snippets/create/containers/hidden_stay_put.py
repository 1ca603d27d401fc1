import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.hidden = hidden
        self.head = nn.Linear(16, 1)

    def forward(self, x):
        for layer in self.hidden:
            x = layer(x).tanh()
        return self.head(x)


x = torch.linspace(-3, 3, 64).unsqueeze(1)  # (batch, 1)
for container in (list, nn.ModuleList):
    torch.manual_seed(0)
    model = SimpleMLP(container([nn.Linear(1, 16), nn.Linear(16, 16)]))
    start = [layer.weight.clone() for layer in model.hidden]
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(500):
        loss = nn.functional.mse_loss(model(x), x.sin())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{container.__name__}: loss {loss.item():.3f}")
    for old, layer in zip(start, model.hidden, strict=True):
        print("  hidden weight moved:", not layer.weight.equal(old))

import torch
import torch.nn.functional as F
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
    layers = [nn.Linear(1, 16), nn.Linear(16, 16)]
    model = SimpleMLP(container(layers))
    start = [layer.weight.detach().clone() for layer in layers]
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(500):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), x.sin())
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(container.__name__)
    print(f"  loss {losses[0]:.2f} -> {losses[-1]:.3f}")
    for layer, old in zip(layers, start, strict=True):
        print("  hidden weight moved:", not torch.equal(layer.weight, old))

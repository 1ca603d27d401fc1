import torch
from torch import nn
from torch.export import Dim, export, save


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = nn.Buffer(torch.full((3,), 0.5))
        self.hidden = nn.Linear(3, 4)
        self.out = nn.Linear(4, 2)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x - self.mean)))


torch.manual_seed(0)
model = SimpleMLP().eval()
example = torch.randn(2, 3)  # (batch, in_features)
program = export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
save(program, "net.pt2")

x = torch.randn(7, 3)
torch.save({"x": x, "output": model(x).detach()}, "case.pt")
print("saved net.pt2, and one case for its readers")

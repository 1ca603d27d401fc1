import torch
from torch import nn
from watch import capture, replaced

net = nn.Sequential(nn.Linear(1, 3), nn.ReLU(), nn.Linear(3, 1))
with torch.no_grad():  # f(x) = relu(x) - relu(-x) + 5 - 5 = x
    net[0].weight.copy_(torch.tensor([[1.0], [-1.0], [0.0]]))
    net[0].bias.copy_(torch.tensor([0.0, 0.0, 5.0]))
    net[2].weight.copy_(torch.tensor([[1.0, -1.0, 1.0]]))
    net[2].bias.fill_(-5.0)
x = torch.linspace(-1, 1, 1000).unsqueeze(1)

with capture(net, "1") as caught:
    net(x)
mean = caught["1"][0].mean(0)


def right_with(unit, value):
    def ablate(h):
        h = h.clone()
        h[:, unit] = value
        return h

    with replaced(net, "1", ablate):
        return ((net(x) > 0) == (x > 0)).float().mean().item()


print("percent right   set to 0   set to its mean")
for unit in range(3):
    shares = (right_with(unit, 0), right_with(unit, mean[unit]))
    cells = [10 * round(10 * share) for share in shares]
    print(f"without unit {unit} {cells[0]:11} {cells[1]:17}")

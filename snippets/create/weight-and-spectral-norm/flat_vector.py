import torch
from torch import nn
from torch.nn.utils import parameters_to_vector, vector_to_parameters

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x = torch.randn(16, 4)
y = 10 * x.sum(dim=1, keepdim=True)

for _ in range(100):
    optimizer.zero_grad()
    (model(x) - y).square().mean().backward()
    optimizer.step()
    # All weights together stay within a ball of radius 2.
    with torch.no_grad():
        flat = parameters_to_vector(model.parameters())
        flat *= (2 / flat.norm()).clamp(max=1)
        vector_to_parameters(flat, model.parameters())

flat = parameters_to_vector(model.parameters())
print("shape:", tuple(flat.shape))
print("norm:", round(flat.norm().item(), 3))

import torch
from torch import nn
from torch.func import functional_call

first = nn.Linear(2, 2)
second = nn.Linear(2, 2)
second.weight = first.weight  # two layers share a parameter
model = nn.Sequential(first, second)
x = torch.ones(1, 2)

try:
    functional_call(model, model.state_dict(), (x,))
except ValueError as error:
    print(f"ValueError: {error}")

weights: dict[str, torch.Tensor] = dict(model.named_parameters())
print(list(weights))
output = functional_call(model, weights, (x,))
print("same as the model:", output.equal(model(x)))

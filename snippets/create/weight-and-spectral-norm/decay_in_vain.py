import torch
from torch import nn
from torch.nn.utils import parametrizations

torch.manual_seed(0)
plain = nn.Linear(20, 20, bias=False)
spectral = parametrizations.spectral_norm(nn.Linear(20, 20, bias=False))
both = parametrizations.weight_norm(nn.Linear(20, 20, bias=False))
layers = {"plain": plain, "spectral_norm": spectral, "weight_norm": both}

for name, layer in layers.items():
    before = layer.weight.norm().item()
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, weight_decay=0.5)
    for _ in range(20):
        for parameter in layer.parameters():
            parameter.grad = torch.zeros_like(parameter)
        optimizer.step()
    after = layer.weight.norm().item()
    print(f"{name:14} length of the weight: times {after / before:.2f}")
    for key, parameter in layer.named_parameters():
        print(" " * 14, key, round(parameter.norm().item(), 2))

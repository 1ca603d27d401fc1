import torch
from torch import nn
from torch.func import functional_call

x = torch.ones(1, 2)
for tie_weights in (True, False):
    layer = nn.Linear(2, 2)
    model = nn.Sequential(layer, nn.ReLU(), layer)  # one layer, two names
    zeros = {"0.weight": torch.zeros(2, 2), "0.bias": torch.zeros(2)}
    functional_call(model, zeros, (x,), tie_weights=tie_weights)
    kind = type(layer.weight).__name__
    count = len(list(model.parameters()))
    print(f"tie_weights={tie_weights}: {kind}, {count} parameters")
    print("  zeros after the call:", layer.weight is zeros["0.weight"])

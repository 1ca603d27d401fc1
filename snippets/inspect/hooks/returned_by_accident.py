import torch
from torch import nn

caught: dict[str, torch.Tensor] = {}


def catch_wrongly(module, args, output):
    return caught.setdefault("y", output.detach())


def catch(module, args, output):
    caught["y"] = output.detach()


layer = nn.Linear(3, 1)
x = torch.ones(2, 3)
with layer.register_forward_hook(catch_wrongly):
    try:
        layer(x).sum().backward()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    model = nn.Sequential(layer, nn.Linear(1, 1))
    model(x).sum().backward()
    print("with a layer after it:", layer.weight.grad)

layer.register_forward_hook(catch)
layer(x).sum().backward()
print("gradient", layer.weight.grad)

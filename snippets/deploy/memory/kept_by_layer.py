import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

layers = [nn.Flatten(), nn.Upsample(scale_factor=2), nn.Linear(8, 8)]
layers += [nn.LayerNorm(8), nn.GELU(), nn.SiLU(), nn.LeakyReLU()]
layers += [nn.LeakyReLU(inplace=True), nn.ReLU(), nn.Tanh(), nn.Softmax(2)]
layers += [nn.MaxPool1d(2), nn.Dropout()]
kept = []


def pack(tensor):
    kept.append(tensor.detach())
    return kept[-1]


for layer in layers:
    kept.clear()
    x = torch.randn(2, 8, 8, requires_grad=True).clone()
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = layer(x)
    names = {p.untyped_storage(): "" for p in layer.parameters()}
    names |= {x.untyped_storage(): "input", y.untyped_storage(): "output"}
    stored = [(tensor.untyped_storage(), tensor) for tensor in kept]
    found = [names.get(key, f"{t.nbytes} B {t.dtype}") for key, t in stored]
    title = str(layer).partition("(")[0]
    title += " in place" if getattr(layer, "inplace", False) else ""
    print(f"{title:18}", " + ".join(filter(None, found)) or "nothing")

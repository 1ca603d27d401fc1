import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks


def describe_kept(layer):
    kept = []

    def pack(tensor):
        kept.append(tensor.detach())
        return tensor.detach()

    # clone(): an in-place layer may not overwrite a leaf.
    x = torch.randn(2, 8, 8, requires_grad=True).clone()
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        y = layer(x)
    # A kept tensor is known by the storage that it shares.
    names = {p.untyped_storage(): "parameter" for p in layer.parameters()}
    names[x.untyped_storage()] = "input"
    names[y.untyped_storage()] = "output"
    words = []
    for tensor in kept:
        extra = f"{tensor.nbytes} B {tensor.dtype}"
        words.append(names.get(tensor.untyped_storage(), extra))
    return " + ".join(words) or "nothing"


layers = [nn.Flatten(), nn.Upsample(scale_factor=2), nn.Linear(8, 8)]
layers += [nn.LayerNorm(8), nn.GELU(), nn.SiLU(), nn.LeakyReLU()]
layers += [nn.LeakyReLU(inplace=True), nn.ReLU(), nn.Tanh(), nn.Softmax(2)]
layers += [nn.MaxPool1d(2), nn.Dropout()]
for layer in layers:
    in_place = " in place" if getattr(layer, "inplace", False) else ""
    print(f"{type(layer).__name__ + in_place:18}", describe_kept(layer))

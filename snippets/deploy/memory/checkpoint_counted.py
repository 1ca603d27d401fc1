import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
layers = [nn.Sequential(nn.Linear(64, 64), nn.GELU()) for _ in range(18)]
model, x = nn.Sequential(*layers), torch.randn(256, 64)
own = {p.untyped_storage() for p in model.parameters()}
kept, gradients = set(), []


def pack(tensor):
    kept.add(tensor.untyped_storage())
    return tensor.detach()


for name in ("plain", "checkpoint"):
    kept.clear()
    model.zero_grad()
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        plain = name == "plain"
        y = model(x) if plain else checkpoint(model, x, use_reentrant=False)
    print(f"{name:10} {sum(s.nbytes() for s in kept - own):9,} bytes")
    y.sum().backward()
    gradients.append([p.grad for p in model.parameters()])
same = [torch.equal(a, b) for a, b in zip(*gradients, strict=True)]
print("equal gradients:", sum(same), "of", len(same))

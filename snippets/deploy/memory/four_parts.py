import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

layers = [nn.Sequential(nn.Linear(256, 256), nn.GELU()) for _ in range(8)]
model = nn.Sequential(*layers)
optimizer = torch.optim.Adam(model.parameters())
own, kept = {p.untyped_storage() for p in model.parameters()}, set()


def pack(tensor):
    kept.add(tensor.untyped_storage())
    return tensor.detach()


with saved_tensors_hooks(pack, lambda tensor: tensor):
    loss = model(torch.ones(256, 256)).mean()
parts = {"weights": sum(p.nbytes for p in model.parameters())}
parts["activations"] = sum(storage.nbytes() for storage in kept - own)
loss.backward()
parts["gradients"] = sum(p.grad.nbytes for p in model.parameters())
optimizer.step()
states = optimizer.state.values()
parts["Adam"] = sum(v.nbytes for state in states for v in state.values())

for name, size in parts.items():
    print(f"{name:11} {size:9,}", "█" * round(size / 200_000))
count = sum(p.numel() for p in model.parameters())
size = parts["weights"] + parts["gradients"] + parts["Adam"]
print(f"without activations: {size / count:.0f} bytes per parameter")

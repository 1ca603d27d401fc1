import torch
from count_kept import kept_bytes
from torch import nn

model = nn.Sequential()
for _ in range(8):
    model.append(nn.Linear(256, 256))
    model.append(nn.GELU())
optimizer = torch.optim.Adam(model.parameters())
x = torch.ones(256, 256)

parts = {"weights": sum(p.nbytes for p in model.parameters())}
parts["activations"] = kept_bytes(model, x)
model(x).mean().backward()
parts["gradients"] = sum(p.grad.nbytes for p in model.parameters())
optimizer.step()
state = [value for s in optimizer.state.values() for value in s.values()]
parts["Adam"] = sum(value.nbytes for value in state)

for name, size in parts.items():
    print(f"{name:11} {size:9,}", "█" * round(size / 200_000))
count = sum(p.numel() for p in model.parameters())
size = parts["weights"] + parts["gradients"] + parts["Adam"]
print(f"without activations: {size / count:.0f} bytes per parameter")

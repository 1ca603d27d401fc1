import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
model[0].bias.requires_grad_(False)

for name, p in model.named_parameters():
    mean = p.detach().mean().item()
    print(f"{name:8} {tuple(p.shape)!s:6} {p.dtype} mean {mean:+.2f}")

total = sum(p.numel() for p in model.parameters())
trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
print(f"{total} numbers, {trainable} of them trainable")

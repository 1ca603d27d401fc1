import torch

steps = 100
weight = torch.ones(1, dtype=torch.bfloat16)
for _ in range(steps):
    weight -= 0.001  # rounds to 1 again
print(f"bfloat16 only: {weight.item():.4f}")

master = torch.ones(1)
for _ in range(steps):
    weight = master.bfloat16()  # forward and backward would use this
    gradient = torch.ones_like(weight)
    master -= 0.001 * gradient.float()
print(f"float32 master: {master.item():.4f}")
print(f"its bfloat16 copy: {master.bfloat16().item():.4f}")

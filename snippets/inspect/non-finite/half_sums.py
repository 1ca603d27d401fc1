import torch

for dtype in torch.float16, torch.bfloat16, torch.float32:
    values = torch.full((4096,), 20.0, dtype=dtype)
    total = torch.zeros((), dtype=dtype)
    for value in values:
        total += value
    print(dtype)
    print("  loop:          ", total.item())
    print("  sum:           ", values.sum().item())
    print("  mean:          ", values.mean().item())
    print("  sum in float32:", values.sum(dtype=torch.float32).item())

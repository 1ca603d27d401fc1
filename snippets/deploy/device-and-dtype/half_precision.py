import torch

print(f"{'':16} 1e-8   70000  1 + 0.001")
for dtype in [torch.float32, torch.float16, torch.bfloat16]:
    tiny = torch.tensor(1e-8, dtype=dtype)
    large = torch.tensor(70000, dtype=dtype)
    one = torch.tensor(1, dtype=dtype)
    print(f"{dtype!s:15} {tiny:.0e}  {large:<6.0f} {one + 0.001:.4f}")

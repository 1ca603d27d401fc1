import torch

for dtype in torch.float16, torch.bfloat16, torch.float32:
    limits = torch.finfo(dtype)
    one = torch.ones((), dtype=dtype)
    print(f"{dtype}: {limits.max:.2g} is the largest number")
    print("  300 * 300 =", (300 * one * 300).item())
    print("  256 + 1   =", (256 * one + 1).item())
    print("  1e-8 is 0:", (1e-8 * one == 0).item())
for value in 65504.0, 65519.0, 65520.0:
    print(value, "in float16:", torch.tensor(value).half().item())

import torch

names = "bool int8 float8_e4m3fn bfloat16 float16 float32 float64 complex64"
for name in names.split():
    tensor = torch.zeros(1000, dtype=getattr(torch, name))
    size = tensor.element_size()
    whole = f"(1000 numbers: {tensor.nbytes:,})"
    print(f"{name:14}", "█" * size, size, whole)

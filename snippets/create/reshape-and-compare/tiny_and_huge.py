import torch
from torch.nn import functional as F

a = torch.tensor([[3.0, 4]])
for scale in (1e-4, 1e-8, 1e-10, 1e-14, 1e20):
    x = a * scale
    cosine = F.cosine_similarity(x, x).item()
    length = F.normalize(x).norm().item()
    print(f"{scale:.0e}: cosine with itself {cosine:.4f}", end="  ")
    print(f"length after normalize {length:.4f}")

import torch
from compare_nets import cka

torch.manual_seed(0)
print("CKA of two times noise, 100 units")
for samples in (10, 100, 1000, 10_000):
    noise = torch.randn(2, samples, 100)
    print(f"{samples:6} samples: {cka(*noise):.1f}")

import torch
from torch.nn import functional as F

torch.manual_seed(0)
tokens = torch.randn(2, 5, 8)  # (batch, tokens, features)
for dim in (1, -1):
    unit = F.normalize(tokens, dim=dim)
    lengths = unit.norm(dim=-1)
    print(f"dim={dim}: each token has length 1:", end=" ")
    print(torch.allclose(lengths, torch.ones(2, 5)))

try:
    F.normalize(tokens[0, 0])  # one vector, and dim is 1
except IndexError as error:
    print("IndexError:", error)
print("dim=0:", round(F.normalize(tokens[0, 0], dim=0).norm().item(), 4))

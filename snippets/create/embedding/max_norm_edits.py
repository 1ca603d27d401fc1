import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 8, max_norm=1.0).eval()
before = embedding.weight.detach().clone()
with torch.no_grad():
    embedding(torch.tensor([3, 3, 1]))

moved = (embedding.weight != before).any(dim=1)
print("rows that a call in eval() changed:", moved.nonzero().flatten().tolist())
norms = embedding.weight.detach().norm(dim=1)
print("norms:", [round(norm, 2) for norm in norms.tolist()])

import torch
from torch import nn

torch.manual_seed(0)
ids = torch.tensor([[4, 2, 0, 0]])
for tied in (False, True):
    embedding = nn.Embedding(5, 3, padding_idx=0)
    output = nn.Linear(3, 5, bias=False)
    if tied:
        output.weight = embedding.weight  # one tensor, used twice
    output(embedding(ids)).logsumexp(dim=2).sum().backward()
    grad = embedding.weight.grad[0]
    print(f"tied={tied}: the row of the padding gets a gradient:", end=" ")
    print(grad.any().item())

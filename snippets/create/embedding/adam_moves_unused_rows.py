import torch
from torch import nn


def rows_moved(sparse, make_optimizer):
    torch.manual_seed(0)
    embedding = nn.Embedding(4, 3, sparse=sparse)
    optimizer = make_optimizer(embedding.parameters(), lr=0.1)
    for word in (0, 1):
        before = embedding.weight.detach().clone()
        optimizer.zero_grad()
        embedding(torch.tensor([word])).sum().backward()
        optimizer.step()
    return (embedding.weight != before).any(dim=1).nonzero().flatten().tolist()


print("step 1 uses row 0, step 2 uses row 1; step 2 moves the rows")
print("Adam:      ", rows_moved(False, torch.optim.Adam))
print("SparseAdam:", rows_moved(True, torch.optim.SparseAdam))
print("SGD:       ", rows_moved(False, torch.optim.SGD))

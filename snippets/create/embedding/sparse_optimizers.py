import torch
from torch import nn

torch.sparse.check_sparse_tensor_invariants.enable()  # else Adagrad warns
NAMES = ["SGD", "SparseAdam", "Adagrad", "Adam", "AdamW", "RMSprop", "NAdam"]
for name in NAMES:
    embedding = nn.Embedding(10, 4, sparse=True)
    optimizer = getattr(torch.optim, name)(embedding.parameters(), lr=0.1)
    embedding(torch.tensor([1, 2])).sum().backward()
    try:
        optimizer.step()
        print(f"{name}: takes it")
    except RuntimeError as error:
        print(f"{name}: RuntimeError: {error}")

import torch
from torch import nn

ids = torch.tensor([1, 1, 1, 2])
for scale in (False, True):
    embedding = nn.Embedding(4, 2, scale_grad_by_freq=scale)
    embedding(ids).sum().backward()
    grad = embedding.weight.grad
    print(f"scale_grad_by_freq={scale}: rows 1 and 2: {grad[1:3].tolist()}")

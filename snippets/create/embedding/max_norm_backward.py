import torch
from torch import nn

ids = torch.tensor([3, 1])


def loss_of(weight, embedding):
    logits = embedding(ids) @ weight.T
    return logits.sum()


torch.manual_seed(0)
embedding = nn.Embedding(5, 8, max_norm=1.0)
try:
    squares = embedding.weight**2  # before the call, which edits the weight
    (loss_of(embedding.weight, embedding) + squares.sum()).backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(": [")[0])

vectors = embedding(ids)  # call first, read the weight after that
loss = (vectors @ embedding.weight.T).sum() + (embedding.weight**2).sum()
loss.backward()
print("call first:", tuple(embedding.weight.grad.shape))

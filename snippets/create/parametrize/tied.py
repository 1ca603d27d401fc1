import torch
from torch import nn
from torch.nn.utils import parametrize


def tied():
    embedding = nn.Embedding(4, 3)
    head = nn.Linear(3, 4, bias=False)
    head.weight = embedding.weight
    return embedding, head


def report(embedding, head):
    v = head.parametrizations.weight.original
    print("one original:", any(v is p for p in embedding.parameters()))
    print("one weight:", torch.equal(embedding.weight, head.weight))


embedding, head = tied()
parametrize.register_parametrization(head, "weight", nn.Softplus())
report(embedding, head)

embedding, head = tied()
embedding.weight = nn.Parameter(embedding.weight.detach().clone())
parametrize.register_parametrization(head, "weight", nn.Softplus())
parametrize.transfer_parametrizations_and_params(head, embedding)
report(embedding, head)

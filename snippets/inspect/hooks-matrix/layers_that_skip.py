import torch
from count_hooks import LAYER, table
from torch import nn

x = torch.ones(3, 5, 2)


def in_place(model, hear):
    hear(model.watched)
    model.last = nn.Sequential(nn.ReLU(inplace=True), model.last)
    model(x).sum().backward()


def out_proj(model, hear):
    attention = nn.MultiheadAttention(2, 1)
    hear(attention.out_proj)
    attention(x, x, x)[0].sum().backward()


def integers(model, hear):
    layer = nn.Embedding(4, 2)
    hear(layer)
    layer(torch.tensor([1, 3])).sum().backward()


kinds = [*LAYER, "tensor", "post_accumulate"]
kinds = [*LAYER, "tensor", "post_accumulate"]
print(table(in_place, out_proj, integers, kinds=kinds))

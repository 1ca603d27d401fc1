import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 3, padding_idx=0)
nn.init.normal_(embedding.weight, std=0.02)
print("zero after an init of your own:", bool((embedding.weight[0] == 0).all()))

with torch.no_grad():
    embedding.weight[embedding.padding_idx] = 0
print("zero again:", bool((embedding.weight[0] == 0).all()))

embedding.reset_parameters()
print("zero after reset_parameters():", bool((embedding.weight[0] == 0).all()))

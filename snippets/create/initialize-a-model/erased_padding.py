import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 3, padding_idx=0)


def padding_is_zero():
    return not embedding.weight[embedding.padding_idx].any()


print("new:", padding_is_zero())
for parameter in embedding.parameters():
    nn.init.xavier_uniform_(parameter)
print("after an initializer:", padding_is_zero())

total = embedding(torch.tensor([0, 1])).sum()
(gradient,) = torch.autograd.grad(total, embedding.weight)
print("its gradient is zero:", not gradient[0].any())

with torch.no_grad():
    embedding.weight[embedding.padding_idx] = 0
print("after the cure:", padding_is_zero())

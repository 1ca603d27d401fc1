import torch
from torch import nn
from torch.nn import functional as F


def show(name, keywords, numbers):
    print(name, keywords, *[f"{number:.3f}" for number in numbers.tolist()])


a = torch.tensor([[0.0, 0], [1, 1]])
b = torch.tensor([[3.0, 4], [1, 1]])
for keywords in [{}, {"p": 1}, {"p": float("inf")}, {"eps": 0.5}]:
    layer = nn.PairwiseDistance(**keywords)
    show("PairwiseDistance", keywords, layer(a, b))
kept = nn.PairwiseDistance(keepdim=True)(a, b)
print("PairwiseDistance keepdim", tuple(kept.shape))

x = torch.tensor([[3.0, 4], [6, 8]])
for keywords in [{}, {"dim": 0}, {"eps": 100.0}]:
    layer = nn.CosineSimilarity(**keywords)
    show("CosineSimilarity", keywords, layer(x, x + 1))

for keywords in [{}, {"dim": 0}, {"p": 1}, {"eps": 10.0}]:
    show("normalize", keywords, F.normalize(x, **keywords)[0])

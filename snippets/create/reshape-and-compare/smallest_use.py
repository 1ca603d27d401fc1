import torch
from torch import nn

images = torch.rand(2, 12, 8, 8)  # (batch, channels, height, width)
print("PixelShuffle", tuple(nn.PixelShuffle(2)(images).shape))
print("Flatten     ", tuple(nn.Flatten()(images).shape))
print("Unflatten   ", tuple(nn.Unflatten(1, (3, 4))(images).shape))

a = torch.tensor([[3.0, 4], [1, 0]])
b = torch.tensor([[6.0, 8], [0, 2]])
cosine = nn.CosineSimilarity()(a, b)
print("cosine  ", *[f"{number:.3f}" for number in cosine])
distance = nn.PairwiseDistance()(a, b)
print("distance", *[f"{number:.3f}" for number in distance])

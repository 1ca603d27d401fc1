import torch
from torch.nn import functional as F

predicted = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
wanted = torch.tensor([1.0, 2.0, 3.0])  # (3,)
distance = F.pairwise_distance(predicted, wanted)
print("(3, 1) and (3,):", *[f"{number:.3f}" for number in distance])
cured = F.pairwise_distance(predicted, wanted[:, None])
print("cured:          ", *[f"{number:.3f}" for number in cured])

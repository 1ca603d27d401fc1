import torch
from torch import nn

torch.manual_seed(0)
weight = torch.eye(4)
ids = torch.tensor([[1, 2, 0, 0], [3, 3, 0, 0]])  # two bags; 0 is padding
bag = nn.EmbeddingBag.from_pretrained(weight, mode="mean")
print("mean:", bag(ids).tolist())

bag = nn.EmbeddingBag.from_pretrained(weight, mode="mean", padding_idx=0)
print("mean without the padding:", bag(ids).tolist())

bag = nn.EmbeddingBag.from_pretrained(weight, mode="sum")
shares = torch.tensor([[0.5, 2.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0]])
print("weighted sum:", bag(ids, per_sample_weights=shares).tolist())

ends = torch.tensor([0, 2, 8])  # one more offset: where the last bag ends
bag = nn.EmbeddingBag(4, 2, include_last_offset=True)
print("include_last_offset:", tuple(bag(ids.flatten(), ends).shape))

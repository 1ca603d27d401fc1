import torch
from torch import nn

ids = torch.tensor([1, 2, 3])
starts = torch.tensor([0, 2])
ones = torch.ones(3)
mean = nn.EmbeddingBag(4, 2)
largest = nn.EmbeddingBag(4, 2, mode="max", sparse=True)
attempts = {
    "no offsets": lambda: mean(ids),
    "offsets for ids of two dimensions": lambda: mean(ids[None], starts),
    "weights for a mean": lambda: mean(ids, starts, ones),
    "sparse and max": lambda: largest(ids, starts),
}
for name, attempt in attempts.items():
    try:
        attempt()
        print(f"{name}: runs")
    except (ValueError, NotImplementedError, RuntimeError) as error:
        print(f"{name}:\n  {type(error).__name__}: {error}")

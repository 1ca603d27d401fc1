import torch
from torch import nn


def unpool_by_hand(pooled, indices, size):
    """Put each number back at its index; size is that of the output."""
    dims = len(size)
    flat = pooled.new_zeros(*pooled.shape[:-dims], *size).flatten(-dims)
    flat = flat.scatter(-1, indices.flatten(-dims), pooled.flatten(-dims))
    return flat.unflatten(-1, size)


torch.manual_seed(0)
images = torch.randn(2, 3, 7, 9)
pooled, indices = nn.MaxPool2d(3, 2, return_indices=True)(images)
ours = unpool_by_hand(pooled, indices, (7, 9))
print(torch.equal(ours, nn.MaxUnpool2d(3, 2)(pooled, indices)))

video = torch.randn(2, 4, 5, 6)  # channels and three dimensions
pooled, indices = nn.MaxPool3d(2, return_indices=True)(video)
ours = unpool_by_hand(pooled, indices, (4, 5, 6))
unpool = nn.MaxUnpool3d(2)
print(torch.equal(ours, unpool(pooled, indices, output_size=(4, 5, 6))))

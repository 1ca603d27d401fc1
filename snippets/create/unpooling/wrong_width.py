import torch
from torch import nn

image = torch.tensor([[[[9, 0, 8, 0, 0], [0, 0, 0, 0, 0]] * 2]]).float()
pooled, indices = nn.MaxPool2d(2, return_indices=True)(image)
unpool = nn.MaxUnpool2d(2)
print(image[0, 0].int())
print(unpool(pooled, indices)[0, 0].int())  # four columns: other places
print(unpool(pooled, indices, output_size=image.shape)[0, 0].int())

large = image.flip(-1, -2)
pooled, indices = nn.MaxPool2d(2, return_indices=True)(large)
try:
    unpool(pooled, indices)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

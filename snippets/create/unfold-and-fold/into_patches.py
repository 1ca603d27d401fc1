import torch
from torch import nn

image = torch.arange(1.0, 17.0).view(1, 1, 4, 4)
columns = nn.Unfold(kernel_size=2, stride=2)(image)

wrong = columns.view(1, 4, 1, 2, 2)  # the right shape, and no error
print("view:", wrong[0, 0, 0].int().tolist())
patches = columns.transpose(1, 2).unflatten(2, (1, 2, 2))
print("transpose first:", patches[0, 0, 0].int().tolist())
print("(batch, patches, channels, rows, columns):", tuple(patches.shape))

again = patches.flatten(2).transpose(1, 2)
print("the way back:", torch.equal(again, columns))

import torch
from torch import nn

images = torch.arange(2 * 3 * 6 * 8).view(2, 3, 6, 8)  # integers
windows = images.unfold(2, 3, 1).unfold(3, 2, 2)  # dimension, size, step
print("Tensor.unfold:", tuple(windows.shape))
print("the same memory:", windows.data_ptr() == images.data_ptr())

columns = nn.Unfold(kernel_size=(3, 2), stride=(1, 2))(images.float())
print("nn.Unfold:", tuple(columns.shape))
same = windows.permute(0, 1, 4, 5, 2, 3).flatten(4).flatten(1, 3)
print("equal:", torch.equal(same.float(), columns))
print("numbers:", images.numel(), "in", columns.numel(), "out")

volume = torch.zeros(1, 1, 4, 6, 8)
blocks = volume.unfold(2, 2, 2).unfold(3, 3, 3).unfold(4, 4, 4)
print("three dimensions:", tuple(blocks.shape))

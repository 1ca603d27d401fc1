import torch
from torch import nn

image = torch.tensor([[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]])
pad = nn.ZeroPad2d((1, 2, 0, 1))  # left, right, top, bottom
print(pad)
print(image.shape, "->", pad(image).shape)
print(pad(image))

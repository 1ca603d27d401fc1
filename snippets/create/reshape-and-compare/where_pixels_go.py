import torch
from torch import nn

# Channel 0, 1, 2 or 3, and the pixel a, b, c or d of a 2 x 2 image.
names = [channel + pixel for channel in "0123" for pixel in "abcd"]
x = torch.arange(16).view(1, 4, 2, 2)
large = nn.PixelShuffle(2)(x)
print("row  0   1   2   3")
for number, row in enumerate(large[0, 0].tolist()):
    print(f"{number:3}", *[names[place] for place in row], sep="  ")

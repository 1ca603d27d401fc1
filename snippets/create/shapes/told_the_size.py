import torch
from torch import nn

up = nn.ConvTranspose2d(8, 3, kernel_size=3, stride=2, padding=1)
small = torch.zeros(1, 8, 16, 16)
print("not told:", up(small).shape[-1])
for size in (31, 32, 33):
    try:
        back = up(small, output_size=(size, size))
        print("told", size, "->", back.shape[-1])
    except ValueError as error:
        print("told", size, "-> ValueError:", error)

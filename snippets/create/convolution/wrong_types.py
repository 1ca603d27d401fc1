import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
no_bias = nn.Conv2d(3, 8, kernel_size=3, bias=False)
for dtype in (torch.uint8, torch.float64):
    images = torch.zeros(1, 3, 8, 8, dtype=dtype)
    for layer in (conv, no_bias):
        try:
            layer(images)
        except RuntimeError as error:
            print("RuntimeError:", error)

images = torch.zeros(1, 3, 8, 8, dtype=torch.uint8)
print("cured:", conv(images.float() / 255).dtype)
double = nn.Conv2d(3, 8, kernel_size=3, dtype=torch.float64)
print("or a layer of the same dtype:", double(images.double()).dtype)

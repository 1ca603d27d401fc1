import torch
from torch import nn

images = torch.zeros(1, 3, 8, 8)
pool = nn.MaxPool2d(kernel_size=3, padding=2)
up = nn.ConvTranspose2d(3, 3, kernel_size=3, stride=2, output_padding=2)
print("both are made")
for layer in (pool, up):
    try:
        layer(images)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

import torch
from torch import nn

torch.manual_seed(0)
down = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
up = nn.ConvTranspose2d(8, 3, kernel_size=3, stride=2, padding=1)
for size in [(31, 31), (32, 31), (32, 32)]:
    images = torch.zeros(2, 3, *size)
    small = down(images)
    back = up(small, output_size=images.shape)
    print(f"{size} -> {tuple(small.shape[2:])} -> {tuple(back.shape[2:])}")

set_once = nn.ConvTranspose2d(8, 3, 3, 2, padding=1, output_padding=1)
back = set_once(small, output_size=(31, 31))
print("output_padding=1, told 31:", tuple(back.shape[2:]))
for size in [(32,), (2, 3, 32), (33, 33)]:
    try:
        up(small, output_size=size)
    except ValueError as error:
        print("ValueError:", error)

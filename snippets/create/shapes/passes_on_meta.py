import torch
from torch import nn

for device in ("meta", "cpu"):
    up = nn.ConvTranspose2d(4, 8, kernel_size=3, device=device)
    images = torch.zeros(1, 3, 16, 16, device=device)  # 3 channels, not 4
    try:
        print(f"{device}:", tuple(up(images).shape))
    except RuntimeError as error:
        print(f"{device}: RuntimeError: {error}")

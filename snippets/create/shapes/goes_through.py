import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
for batch in (3, 4):
    gray = torch.zeros(batch, 32, 32)  # (batch, height, width)
    try:
        print(batch, "gray images:", tuple(conv(gray).shape))
    except RuntimeError as error:
        print(batch, "gray images: RuntimeError:", error)

gray = torch.zeros(4, 32, 32)
conv = nn.Conv2d(1, 8, kernel_size=3)
print("cured:", tuple(conv(gray.unsqueeze(1)).shape))

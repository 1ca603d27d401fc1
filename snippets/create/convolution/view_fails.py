import torch
from torch import nn

images = torch.zeros(2, 3, 8, 8).to(memory_format=torch.channels_last)
features = nn.Conv2d(3, 4, kernel_size=3)(images)
try:
    features.view(2, -1)
except RuntimeError as error:
    print("RuntimeError:", error)
print("reshape:", tuple(features.reshape(2, -1).shape))
print("Flatten:", tuple(nn.Flatten()(features).shape))

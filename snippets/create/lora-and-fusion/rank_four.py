import torch
from torch import nn
from torch.nn.utils import convert_conv2d_weight_memory_format

model = nn.Sequential(nn.Conv2d(4, 4, 3), nn.Conv3d(4, 4, 3))
try:
    model.to(memory_format=torch.channels_last)
except RuntimeError as error:
    print("RuntimeError:", error)
convert_conv2d_weight_memory_format(model, torch.channels_last)
print([layer.weight.stride() for layer in model])

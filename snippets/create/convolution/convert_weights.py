import copy

import torch
from torch import nn
from torch.nn.utils import (
    convert_conv2d_weight_memory_format,
    convert_conv3d_weight_memory_format,
)

model = nn.Module()
model.conv1 = nn.Conv1d(4, 4, 3)
model.conv2 = nn.Conv2d(4, 4, 3)
model.up2 = nn.ConvTranspose2d(4, 4, 3)
model.scale = nn.Parameter(torch.ones(2, 4, 3, 3))
model.conv3 = nn.Conv3d(4, 4, 3)
try:
    copy.deepcopy(model).to(memory_format=torch.channels_last)
except RuntimeError as error:
    print("RuntimeError:", error)

whole = copy.deepcopy(model)
del whole.conv3
whole.to(memory_format=torch.channels_last)
images = copy.deepcopy(model)
convert_conv2d_weight_memory_format(images, torch.channels_last)
volumes = copy.deepcopy(model)
convert_conv3d_weight_memory_format(volumes, torch.channels_last_3d)
for name, changed in [
    ("to, without conv3", whole),
    ("convert_conv2d", images),
    ("convert_conv3d", volumes),
]:
    last = []
    for key, weight in changed.named_parameters():
        if weight.stride() != model.get_parameter(key).stride():
            last.append(key)
    print(f"{name}:", last)

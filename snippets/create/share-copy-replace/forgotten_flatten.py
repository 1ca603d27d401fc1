import torch
from heads import Pretrained
from torch import nn

images = torch.zeros(2, 3, 8, 8)
children = list(Pretrained().children())
again = nn.Sequential(*children)  # the same layers, another forward
try:
    again(images)
except RuntimeError as error:
    print("RuntimeError:", error)
cured = nn.Sequential(*children[:-1], nn.Flatten(), children[-1])
print(tuple(cured(images).shape))

import torch
from torch import nn

depthwise = nn.Conv2d(8, 8, kernel_size=3, padding=1, groups=8)
pointwise = nn.Conv2d(8, 8, kernel_size=1)
layers = {
    "full": nn.Conv2d(8, 8, kernel_size=3, padding=1),
    "two groups": nn.Conv2d(8, 8, kernel_size=3, padding=1, groups=2),
    "depthwise": depthwise,
    "depthwise, twice as wide": nn.Conv2d(8, 16, 3, padding=1, groups=8),
    "pointwise": pointwise,
    "separable": nn.Sequential(depthwise, pointwise),
}
images = torch.zeros(1, 8, 5, 5)
for name, layer in layers.items():
    count = sum(p.numel() for p in layer.parameters())
    print(f"{name}: {count} parameters, output {tuple(layer(images).shape)}")
print("weight, depthwise:", tuple(depthwise.weight.shape))

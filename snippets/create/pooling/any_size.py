import torch
from torch import nn

head = nn.Sequential(
    nn.AdaptiveAvgPool2d((2, 2)),
    nn.Flatten(),
    nn.Linear(3 * 2 * 2, 10),
)
for height, width in [(8, 8), (9, 13), (1, 30)]:
    images = torch.randn(4, 3, height, width)
    print((height, width), tuple(head(images).shape))

images = torch.randn(4, 3, 8, 12)
print(nn.AdaptiveMaxPool2d((None, 2))(images).shape)  # None keeps the height
overall = nn.AdaptiveAvgPool2d(1)(images)
print(torch.allclose(overall, images.mean((-2, -1), keepdim=True), atol=1e-6))

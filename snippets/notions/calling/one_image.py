import torch
from torch import nn

torch.manual_seed(0)
images = torch.rand(4, 3, 8, 8)  # (batch, channels, height, width)
model = nn.Sequential(nn.Conv2d(3, 6, kernel_size=3), nn.BatchNorm2d(6))
model.eval()

image = images[0]
try:
    model(image)
except ValueError as error:
    print(f"ValueError: {error}")

y = model(image.unsqueeze(0)).squeeze(0)
same = torch.allclose(y, model(images)[0], atol=1e-6)
print("cured:", tuple(y.shape), "as in the batch:", same)

import torch
from torch import nn

body = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
)
body.eval()  # so that the image of zeros does not count as data
with torch.no_grad():
    features = body(torch.zeros(1, 3, 32, 32)).shape[1]
body.train()

model = nn.Sequential(body, nn.Linear(features, 10))
print("features:", features, "by hand:", 8 * 15 * 15)
print(tuple(model(torch.zeros(4, 3, 32, 32)).shape))

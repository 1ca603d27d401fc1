import torch
from costs import costs, draw
from torch import nn

model = nn.Sequential()
channels = 3
for number, width in enumerate((16, 32, 64, 128), 1):
    model.add_module(f"conv{number}", nn.Conv2d(channels, width, 3, 2, 1))
    model.add_module(f"relu{number}", nn.ReLU())
    channels = width
model.add_module("flatten", nn.Flatten())
model.add_module("head", nn.Linear(128 * 4 * 4, 100))

images = torch.ones(8, 3, 64, 64)
titles = ("flops", "bytes of parameters", "bytes saved for backward")
for title, parts in zip(titles, costs(model, images), strict=True):
    draw(title, parts)

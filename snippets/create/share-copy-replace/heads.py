import torch
from torch import nn


class Pretrained(nn.Module):
    def __init__(self):
        super().__init__()
        conv = nn.Conv2d(3, 8, kernel_size=3, padding=1)
        self.body = nn.Sequential(conv, nn.ReLU())
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(8, 1000)

    def forward(self, images):
        features = self.pool(self.body(images))
        return self.fc(torch.flatten(features, 1))


if __name__ == "__main__":
    images = torch.zeros(2, 3, 8, 8)
    model = Pretrained()
    model.fc.out_features = 5  # a number that forward does not read
    print("out_features = 5:", tuple(model(images).shape))
    model.classifier = nn.Linear(8, 5)  # forward does not call it
    print("another name:    ", tuple(model(images).shape))
    model.fc = nn.Linear(model.fc.in_features, 5)
    print("a new layer:     ", tuple(model(images).shape))
